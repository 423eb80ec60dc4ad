import { defineConfig } from 'vitest/config';

/** What the tests reach that are counted; the walks over every rule and export reach the rest without being counted. */
const nearlyEverything = { statements: 99.5, branches: 96.5, functions: 100, lines: 99.5 };

/**
 * What mutants meet: the tests of the rules, the library's base and the ledger, without the walks over every rule that
 * take seconds each. Mutants run in threads, where a test cannot set the time zone.
 */
const mutation = {
  exclude: [
    '.examples/**',
    'test/{cli,dossier,examples,gate,report,schema}/**',
    'test/architecture.test.ts',
    'test/rules/{every-rule,readings,readings-combined}.test.ts',
    'test/rules/3.3.4-use-eligibility.readings.test.ts',
  ],
  testNamePattern: /^(?!.*in the time zone)/,
};

/**
 * What takes longest: walks over whole spaces, properties, and what runs as processes. They are apart in `npm test`, and
 * without coverage, which would slow them by a tenth and which the others reach by themselves.
 */
const walks = [
  '.examples/**/*.test.ts',
  'test/{action,action.git,repository}.test.ts',
  'test/**/*{properties,never-crashes,hostile}*.test.ts',
  'test/analysis/{exactness,minimality,outcome-alone,spaces.hangs-on,spaces.represented}.test.ts',
  'test/text/robust.test.ts',
];
/** What needs a browser and the site: `npm run site`, then `npm run browser`. */
const browser = ['test/site/browser/*.test.ts'];
const all = ['test/**/*.test.ts', '.examples/**/*.test.ts'];

/** The lowest versions of what the package depends on, instead of those installed, and the tests that meet them. */
const lowest = { zod: 'zod-lowest', 'decimal.js': 'decimal.js-lowest' };
const meeting = [
  'test/schema/{[a-ik-z]*,json-schemas}.test.ts',
  'test/lib/decimal*.test.ts',
  'test/ledger/{balances,properties}.test.ts',
];
const SETS: Readonly<Record<string, readonly string[]>> = { walks, lowest: meeting, browser };

export default defineConfig(({ mode }) => ({
  ...(mode === 'lowest' && { resolve: { alias: lowest } }),
  // A package without its sources is no matter of ours.
  logLevel: 'error',
  test: {
    include: [...(SETS[mode] ?? all)],
    exclude:
      {
        unit: [...walks, ...browser],
        lowest: ['test/schema/{any-value,never-crashes*,schemas-agree}.test.ts'],
        browser: [],
      }[mode] ?? browser,
    // Imports JSON as bundlers do, and Node does not.
    server: { deps: { inline: [/@actions\//] } },
    // Ends what hangs, and nothing that is merely slow: the machine may be busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Nothing that a test leaves behind touches another file: all are pure, and those that set the environment set it back.
    isolate: false,
    // What is started as a process speaks Chinese, whatever the machine speaks.
    env: { LC_ALL: 'C.UTF-8', POLLUTANT_QUOTA_LANG: '' },
    maxWorkers: '100%',
    ...(process.env.STRYKER_MUTATOR_WORKER && mutation),
    reporters: [
      'default',
      ['json', { outputFile: `coverage/${mode}.json` }],
      ...(process.env.CI ? [['junit', { outputFile: 'coverage/junit.xml' }] as ['junit', object]] : []),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      clean: false,
      thresholds: {
        statements: 95,
        // the reports of a check are reached by the documents and the action, which are not counted
        branches: 93,
        functions: 95,
        lines: 95,
        'src/rules/**': nearlyEverything,
        'src/policy/**': nearlyEverything,
        'src/lib/**': nearlyEverything,
        'src/ledger/**': nearlyEverything,
      },
    },
  },
}));
