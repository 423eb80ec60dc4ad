import { defineConfig } from 'tsup';

export default defineConfig({
  // Each module is an entry, so that an importer of one rule bundles that rule and no more.
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  splitting: true,
  clean: true,
  sourcemap: false,
  removeNodeProtocol: false,
  dts: {
    entry: ['src/index.ts', 'src/schema/index.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
