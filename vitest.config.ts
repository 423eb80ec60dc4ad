import { defineConfig } from 'vitest/config';

const everything = { statements: 100, branches: 100, functions: 100, lines: 100 };

/** Mutants run in threads, where a test cannot set the time zone; and neither command nor examples run their code. */
const mutation = {
  exclude: ['.examples/**', 'test/cli/**'],
  testNamePattern: /^(?!.*in the time zone)/,
};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', '.examples/**/*.test.ts'],
    ...(process.env.STRYKER_MUTATOR_WORKER && mutation),
    reporters: process.env.CI ? ['default', ['junit', { outputFile: 'coverage/junit.xml' }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: {
        statements: 95,
        branches: 95,
        functions: 95,
        lines: 95,
        'src/rules/**': everything,
        'src/policy/**': everything,
        'src/lib/**': everything,
        'src/ledger/**': everything,
      },
    },
  },
});
