import type { OptionSpec, Options } from './command.js';

/** The options that every command takes. */
export const COMMON: Options = {
  lang: {
    type: 'string',
    choices: ['zh', 'en'],
    default: 'zh',
    summary: { zh: '输出语言', en: 'language of the output' },
  },
  help: { type: 'boolean', short: 'h', summary: { zh: '显示说明', en: 'show the help' } },
  version: { type: 'boolean', short: 'v', summary: { zh: '显示版本', en: 'show the version' } },
};

/** How a command prints that has a sheet for people and data for programs. */
export const SHEET_OR_JSON = {
  type: 'string',
  choices: ['text', 'json'],
  default: 'text',
  summary: { zh: 'text 供阅读，json 供程序', en: 'a sheet, or JSON for programs' },
} as const satisfies OptionSpec;
