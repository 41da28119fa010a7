import type {Plugin} from 'esbuild'
import {languages} from '../src/language/languages.js'
import {packLanguages} from '../src/language/packed-languages.js'

// Languages that share words stand near each other, as compression sees only the last 32 kB. Any other comes last.
const family = 'en de nl sv da nb fi hu tr pl cs ro it fr es pt id vi el ru uk ar he hi ja ko zh'.split(' ')

/** A plugin for esbuild that puts all languages into the built package as one string. */
export const packLanguagesPlugin: Plugin = {
  name: 'pack-languages',
  setup: (build) => {
    build.onLoad({filter: /[\\/]src[\\/]language[\\/]languages\.ts$/}, () => ({contents: packedModule(), loader: 'js'}))
  }
}

function packedModule(): string {
  const rank = (code: string): number => (family.includes(code) ? family.indexOf(code) : family.length)
  const ordered = languages.toSorted((one, other) => rank(one.code) - rank(other.code))
  return `import {unpackLanguages} from './packed-languages.js'
export const languages = /* @__PURE__ */ unpackLanguages(${JSON.stringify(packLanguages(ordered))})`
}
