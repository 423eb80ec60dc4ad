import { visibleJson } from '../../lib/visible.js';
import { displayWidth } from '../sheet/index.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value on one line; an object that holds anything has none. */
function onOneLine(value: Json): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(onOneLine);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.keys(value).length === 0 ? '{}' : undefined;
}

/** `before` and `after` are what stands beside the value on its line. */
function printed(value: Json, width: number, indent: string, before: string, after: string): string {
  const line = onOneLine(value);
  const isList = Array.isArray(value) && value.length > 0;
  if (line !== undefined && (!isList || displayWidth(indent + before + line + after) <= width)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${lines(value, (item, comma) => printed(item, width, inner, '', comma), inner)}\n${indent}]`;
  }
  const fields = Object.entries(value as { readonly [key: string]: Json });
  const field = ([key, part]: [string, Json], comma: string): string => {
    const name = `${JSON.stringify(key)}: `;
    return name + printed(part, width, inner, name, comma);
  };
  return `{\n${lines(fields, field, inner)}\n${indent}}`;
}

function lines<T>(items: readonly T[], line: (item: T, comma: string) => string, indent: string): string {
  return items
    .map((item, at) => {
      const comma = at < items.length - 1 ? ',' : '';
      return indent + line(item, comma) + comma;
    })
    .join('\n');
}

/**
 * Writes a value as JSON with an indent of two blanks and a line feed at its end; a list of plain values that fits into
 * the width stands on one line.
 */
export const jsonText = (value: unknown, width = 100): string =>
  `${visibleJson(printed(JSON.parse(JSON.stringify(value)) as Json, width, '', '', ''))}\n`;

/** Writes a value as JSON on one line. */
export const jsonLine = (value: unknown): string => `${visibleJson(JSON.stringify(value))}\n`;

/** Writes a value as JSON with an indent of two blanks and every field on a line of its own. */
export const indentedJson = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`;
