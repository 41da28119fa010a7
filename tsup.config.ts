import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', cli: 'src/cli/main.ts'},
  format: ['esm'],
  target: 'es2022',
  // The library runs wherever JavaScript does; only the command may ask for Node.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: {entry: {index: 'src/index.ts'}},
  clean: true,
  sourcemap: true
})
