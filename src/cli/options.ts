import { DRAFT_ID } from '../policy/draft-id.js';
import { LANGS } from '../types/text.js';
import type { OptionSpec, Options } from './command.js';

/** The options that every command takes. */
export const COMMON: Options = {
  lang: {
    type: 'string',
    choices: LANGS,
    summary: { zh: '输出语言（默认依语言环境）', en: 'language of the output (default: that of the locale)' },
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

/** The options by which a command takes another policy than the draft. */
export const POLICY_OPTIONS = {
  policy: {
    type: 'string',
    file: true,
    value: { zh: '政策', en: 'POLICY' },
    default: DRAFT_ID,
    summary: {
      zh: '所用政策：内置政策的编号，或政策文件（JSON）',
      en: 'the policy: the id of a built-in one, or a policy document (JSON)',
    },
  },
  set: {
    type: 'string',
    multiple: true,
    value: { zh: '名称=值', en: 'NAME=VALUE' },
    summary: {
      zh: '改动政策的一个参数或一种理解，如 prefectureShare=0.25、target-scope=all-media；清单各项用逗号隔开',
      en: 'changes one parameter or reading of it, such as prefectureShare=0.25 or target-scope=all-media; a list by commas',
    },
  },
} as const satisfies Options;
