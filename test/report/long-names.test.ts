import { expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { code, plain } from '../../src/report/document/markdown.js';
import { renderCsv, renderSheet } from '../../src/report/sheet/render.js';
import { drawn, texts } from '../../src/report/sheet/table.js';
import { wrapped } from '../../src/report/sheet/width.js';
import { BUILD } from '../support/dossiers.js';

const built = assess(BUILD);
const WRITERS: Readonly<Record<string, (text: string) => unknown>> = {
  wrapped: (text) => wrapped(text, 100, '  '),
  drawn: (text) => drawn({ title: 't', columns: texts('a', 'b'), rows: [[text, text]] }, 100),
  plain,
  code,
  sheet: (name) => renderSheet({ ...built, name }),
  table: (name) => renderCsv({ ...built, name }),
};
const TEXTS = [
  'a',
  '排',
  'a ',
  ' ',
  '（',
  '）',
  '总量，',
  '𠮷',
  '`',
  '@',
  ':',
  '\n',
  '\u202e',
  '=',
  '1',
  'www.',
];

/** Milliseconds of this process alone that a writer takes for a text of so many characters. */
function timeOf(write: (text: string) => unknown, sign: string, length: number): number {
  const text = sign.repeat(Math.ceil(length / sign.length));
  const start = process.cpuUsage();
  write(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

// 64 times the text takes 64 times as long; where each character looks at all before it, 4096 times.
it.each(Object.entries(WRITERS))(
  '%s takes a long text as it takes a short one',
  (_name, write) => {
    const ratios = TEXTS.map((sign) => {
      const short = [1, 2, 3].map(() => timeOf(write, sign, 2_000));
      return [sign, timeOf(write, sign, 128_000) / (Math.max(...short) + 0.1)] as const;
    });
    expect(ratios.filter(([, ratio]) => ratio > 600)).toEqual([]);
  },
  120_000,
);
