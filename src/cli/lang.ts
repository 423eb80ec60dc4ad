import { LANGS, type Lang } from '../types/text.js';
import { oneOf } from './usage.js';

/** Variables of the environment by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OWN = 'POLLUTANT_QUOTA_LANG';

/** What decides the messages of a locale, the first that is set and not empty (POSIX). */
const LOCALE = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

const isLang = (word: string | undefined): word is Lang => LANGS.some((lang) => lang === word);

function langOfLocale(env: Environment): Lang {
  const locale = LOCALE.map((name) => env[name]).find(Boolean) ?? '';
  return /^en(glish)?(?![a-z])/i.test(locale) ? 'en' : 'zh';
}

/** The language where a command line names none: that of the own variable, or else Chinese unless the locale is English. */
export function langOf(env: Environment): Lang {
  const own = env[OWN];
  return own ? oneOf(own, OWN, LANGS) : langOfLocale(env);
}

/** The language of what is said of wrong usage: the last one given that can be read, for the rest may not be readable. */
export function langIn(args: readonly string[], env: Environment = {}): Lang {
  const given = args.map((arg, at) => (arg === '--lang' ? args[at + 1] : arg.match(/^--lang=(.*)$/)?.[1]));
  return [env[OWN], ...given].findLast(isLang) ?? langOfLocale(env);
}
