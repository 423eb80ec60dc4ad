const BACKSLASH = 92;
const COLON = 58;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Where the string that opens at a place ends: at its closing quote. */
function closingQuote(text: string, opening: number): number {
  let at = opening;
  for (;;) {
    at = text.indexOf('"', at + 1);
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
}

/** How many fields a JSON text names, those named twice counted twice. */
function fieldsWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = closingQuote(text, at) + 1;
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === COLON) count++;
  }
  return count;
}

/** How many fields a JSON value has, all the way down. */
function fieldsIn(value: unknown): number {
  let count = 0;
  const wholes = [value].filter((each) => typeof each === 'object');
  while (wholes.length > 0) {
    const whole = wholes.pop();
    if (Array.isArray(whole)) {
      for (const part of whole) if (typeof part === 'object') wholes.push(part);
    } else {
      const object = whole as Readonly<Record<string, unknown>> | null;
      for (const name in object) {
        count++;
        if (typeof object[name] === 'object') wholes.push(object[name]);
      }
    }
  }
  return count;
}

/**
 * Whether a JSON text names a field of an object twice, so that `JSON.parse`, which gave the value, kept the last alone.
 * Which field it is `parseJson` tells; this only takes a fraction of the time.
 */
export const namesFieldTwice = (text: string, value: unknown): boolean =>
  fieldsWritten(text) !== fieldsIn(value);
