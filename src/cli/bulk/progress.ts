import type { Writable } from 'node:stream';
import { displayWidth } from '../../report/sheet/index.js';
import type { Lang } from '../../types/text.js';

/** The least time between two updates, in milliseconds. */
const PAUSE = 200;

const CLEAR_LINE = '\r\u001b[K';

/** What progress is shown on, and how. */
export interface ProgressSetting {
  /** Standard error, where it is a terminal. */
  readonly stream: Writable;
  /** Its columns. */
  readonly columns: number;
  readonly lang: Lang;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The bytes of all inputs, where they are known. */
  readonly total: number | undefined;
}

function duration(seconds: number, lang: Lang): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const [hours, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (hours > 0) return lang === 'zh' ? `${hours} 小时 ${minute} 分` : `${hours} h ${minute} min`;
  if (minutes > 0) return lang === 'zh' ? `${minutes} 分 ${rest} 秒` : `${minutes} min ${rest} s`;
  return lang === 'zh' ? `${rest} 秒` : `${rest} s`;
}

/** One line on a terminal that tells how far the run has come. */
export class Progress {
  readonly #setting: ProgressSetting;
  readonly #start: number;
  #last: number;
  #shown = false;

  constructor(setting: ProgressSetting) {
    this.#setting = setting;
    this.#start = setting.now();
    this.#last = this.#start;
  }

  /** Shows how many dossiers have been answered and how many bytes read, if the last time is long enough ago. */
  tell(count: number, bytes: number): void {
    const now = this.#setting.now();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    this.#shown = true;
    this.#setting.stream.write(CLEAR_LINE + this.#fitted(this.#parts(count, bytes, now - this.#start)));
  }

  /** Takes the line away. */
  clear(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#setting.stream.write(CLEAR_LINE);
  }

  #parts(count: number, bytes: number, elapsed: number): string[] {
    const { lang, total } = this.#setting;
    const figure = (value: number): string => Math.round(value).toLocaleString('en-US');
    const rate = figure((count * 1000) / elapsed);
    const parts = {
      zh: [`已测算 ${figure(count)} 份`, `每秒 ${rate} 份`],
      en: [`${figure(count)} done`, `${rate}/s`],
    };
    if (total === undefined || bytes === 0) return parts[lang];
    const left = duration((elapsed * (total - bytes)) / bytes / 1000, lang);
    return [...parts[lang], { zh: `约剩 ${left}`, en: `about ${left} left` }[lang]];
  }

  /** As many of the parts as fit on one line. */
  #fitted(parts: readonly string[]): string {
    const comma = this.#setting.lang === 'zh' ? '，' : ', ';
    const line = parts.join(comma);
    if (parts.length <= 1 || displayWidth(line) < this.#setting.columns) return line;
    return this.#fitted(parts.slice(0, -1));
  }
}
