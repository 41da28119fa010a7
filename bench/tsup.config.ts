import {defineConfig} from 'tsup'

// Built as the package is, for what runs TypeScript directly wraps every function.
export default defineConfig({
  entry: {bench: 'bench/bench.ts', peak: 'bench/peak.ts'},
  outDir: 'node_modules/.cache/newst-bench',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  skipNodeModulesBundle: true,
  silent: true
})
