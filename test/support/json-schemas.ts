import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Path, pathText } from '../../src/lib/path.js';

/** A JSON Schema as it stands in the package. */
export const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8'));

/** A JSON Schema as a stranger would use it: every warning is an error. */
export function validatorOf(name: string): ValidateFunction {
  const warn = (message: string): never => {
    throw new Error(message);
  };
  const ajv = new Ajv2020({ strict: true, allErrors: true, logger: { log: warn, warn, error: warn } });
  return ajv.compile(schemaOf(name));
}

/** The steps of a JSON pointer; figures are places in lists. */
const stepsOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));

function placeOf({ instancePath, params, propertyName }: ErrorObject): string {
  const own =
    propertyName ??
    params.propertyName ??
    params.missingProperty ??
    params.additionalProperty ??
    params.unevaluatedProperty;
  return pathText([...stepsOf(instancePath), ...(own === undefined ? [] : [own])]);
}

/** Where a JSON Schema refuses a document; `if` only reports what its branch has said. */
export function refusedAt(validate: ValidateFunction, document: unknown): string[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return [...new Set(errors.map(placeOf))].sort();
}
