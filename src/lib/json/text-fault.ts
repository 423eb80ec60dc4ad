import { codePoint, type Fault, fault } from './fault.js';

const SHORT: Readonly<Record<string, string>> = { '\b': '\\b', '\f': '\\f', '\t': '\\t' };

function notEscaped(text: string, at: number): Fault {
  if (text.charAt(at + 1) === 'u') {
    return fault(
      at,
      '\\u',
      '\\u 之后应为四位十六进制数字，如 \\u3001',
      'four hexadecimal digits follow \\u, as in \\u3001',
    );
  }
  const found = text.slice(at, at + 2);
  return fault(
    at,
    found,
    `JSON 中没有转义 ${found}；反斜杠本身写作 \\\\`,
    `JSON has no escape ${found}; a backslash itself is written \\\\`,
  );
}

function notClosed(text: string, start: number, at: number): Fault {
  const curly = /[”“＂]/.exec(text.slice(start, at))?.[0];
  const hint =
    curly === undefined ? { zh: '', en: '' } : { zh: `（${curly} 不算）`, en: ` (${curly} does not count)` };
  return fault(
    start,
    '"',
    `从这里开始的文字在本行没有右双引号 "${hint.zh}；文字里的换行写作 \\n`,
    `the text that begins here has no closing quote in its line${hint.en}; a line break inside it is written \\n`,
  );
}

/** Says what is wrong at a place inside text in quotes that began at `start`. */
export function textFaultAt(text: string, start: number, at: number): Fault {
  const found = text.charAt(at);
  if (found === '\\' && at + 1 < text.length && !/[\r\n]/.test(text.charAt(at + 1)))
    return notEscaped(text, at);
  if (/^[\\\r\n]?$/.test(found)) return notClosed(text, start, at);
  const written = SHORT[found] ?? `\\u${codePoint(found).slice(2)}`;
  return fault(
    at,
    codePoint(found),
    `文字里不能直接有控制字符（${codePoint(found)}），写作 ${written}`,
    `text holds no control characters as such (${codePoint(found)}); write ${written}`,
  );
}
