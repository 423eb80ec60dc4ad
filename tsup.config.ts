import { defineConfig } from 'tsup';

const faces = ['src/index.ts', 'src/schema/index.ts', 'src/analysis/index.ts'];
const shared = { target: 'node20', removeNodeProtocol: false } as const;

export default defineConfig([
  // What Node loads: few files, because each costs half a millisecond; both entries share one QuotaError.
  {
    ...shared,
    entry: [...faces, 'src/cli/main.ts'],
    format: ['esm', 'cjs'],
    splitting: true,
    dts: { entry: faces, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  // What bundlers load (the export condition `module`): file by file, so that one rule costs that rule and no more.
  { ...shared, entry: ['src/**/*.ts', '!src/cli/**'], format: 'esm', bundle: false, outDir: 'dist/modules' },
]);
