import { createRequire } from 'node:module';

/** A part of a Markdown text as a reader of Markdown takes it. */
interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

const require = createRequire(import.meta.url);
const MarkdownIt = require('markdown-it') as new (options: {
  readonly html: boolean;
  readonly linkify: boolean;
}) => { parse(text: string, environment: object): readonly Token[] };

const reader = new MarkdownIt({ html: true, linkify: true });

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

/** What a reader of Markdown that takes raw HTML and links bare addresses makes of a text, part by part. */
export const markdownParts = (text: string): readonly Token[] => flat(reader.parse(text, {}));
