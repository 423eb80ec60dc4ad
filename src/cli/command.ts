import type { Lang, Text } from '../types/text.js';
import type { Io } from './io.js';

/** One option of a command. */
export interface OptionSpec {
  /** Whether it takes a value. */
  readonly type: 'string' | 'boolean';
  /** Its one-letter form. */
  readonly short?: string;
  /** Whether each time it is given counts, not the last alone. */
  readonly multiple?: boolean;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** Its value where it is not given; the help says so. */
  readonly default?: string;
  /** Whether its value is a file. */
  readonly file?: boolean;
  /** What stands for its value in the help, where neither choices nor `file` say it. */
  readonly value?: Text;
  /** What it does, in a few words without a full stop. */
  readonly summary: Text;
}

/** Options by their long names, without dashes. */
export type Options = Readonly<Record<string, OptionSpec>>;

/** A command line that has been read: every option known, every value one of its choices. */
export interface Invocation {
  /** The language of everything that is printed. */
  readonly lang: Lang;
  /**
   * A string option is a string, or `undefined` where neither given nor defaulted; a boolean one is true or false; one
   * that may be repeated is a list, empty where not given.
   */
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** The words that are no options, without the name of the command. */
  readonly positionals: readonly string[];
}

/** The exit codes that a command gives, and when. */
export type Exits = Readonly<Partial<Record<0 | 1 | 2, Text>>>;

/** One command, in a file of its own. */
export interface Command {
  /** The word that calls it. */
  readonly name: string;
  /** One line for the list of commands, without a full stop. */
  readonly summary: Text;
  /**
   * Examples, an empty line, then what it does. Examples are printed as they are; every line after them is a paragraph
   * and is wrapped to the terminal, its leading blanks kept. The options and exit codes follow by themselves.
   */
  readonly help: Text;
  /** Its options, besides those that every command takes. */
  readonly options: Options;
  /** Its exit codes, where there is something more exact to say than what holds for all commands. */
  readonly exits?: Exits;
  /** Whether it takes files. */
  readonly files?: boolean;
  /** Fixed words that it takes, such as the names of shells. */
  readonly words?: readonly string[];
  /** Carries it out and gives the exit code; throws `UsageError` on wrong usage. */
  readonly run: (invocation: Invocation, io: Io) => Promise<number>;
}
