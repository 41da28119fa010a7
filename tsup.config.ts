import {defineConfig} from 'tsup'
import {packLanguagesPlugin} from './script/pack-languages-plugin.js'

/** The entries of the library, by their names in the package. */
const library = {
  index: 'src/index.ts',
  html: 'src/html.ts',
  retext: 'src/retext.ts',
  unified: 'src/unified.ts'
}

export default defineConfig({
  // The command starts its threads with `worker.js` from its own folder.
  entry: {...library, cli: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts'},
  format: ['esm'],
  target: 'es2022',
  // The library runs wherever JavaScript does; only the command may ask for Node.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // The source is in the source map.
  minify: true,
  esbuildPlugins: [packLanguagesPlugin],
  dts: {entry: library},
  clean: true,
  sourcemap: true
})
