import { changshu2023Draft, type Policy, withParameters, withReadings } from 'pollutant-quota-rules';

/** What is changed in the draft. */
export interface Changed {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
}

/** The draft with changes. */
export const changedPolicy = ({ parameters, readings }: Changed): Policy =>
  withReadings(
    withParameters(changshu2023Draft, parameters as Partial<Policy['parameters']>),
    readings as Partial<Policy['readings']>,
  );
