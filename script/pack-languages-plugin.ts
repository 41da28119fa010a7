import type {Plugin} from 'esbuild'
import {calendar} from '../src/language/calendar.js'
import {furniture} from '../src/language/furniture.js'
import {languages} from '../src/language/languages.js'
import {packCalendar} from '../src/language/packed-calendar.js'
import {packFurniture} from '../src/language/packed-furniture.js'
import {packLanguages} from '../src/language/packed-languages.js'

// Languages that share words stand near each other, as compression sees only the last 32 kB. Any other comes last.
const family = 'en de nl sv da nb fi hu tr pl cs ro it fr es pt id vi el ru uk ar he hi ja ko zh'.split(' ')

/** A plugin for esbuild that puts the words of all languages into the built package as packed strings. */
export const packLanguagesPlugin: Plugin = {
  name: 'pack-languages',
  setup: (build) => {
    for (const [name, contents] of Object.entries(packed)) {
      build.onLoad({filter: new RegExp(`[\\\\/]src[\\\\/]language[\\\\/]${name}\\.ts$`)}, () => ({
        contents: contents(),
        loader: 'js'
      }))
    }
  }
}

// What takes the place of a module of `src/language`.
const packed = {languages: packedLanguages, calendar: packedCalendar, furniture: packedFurniture}

function packedLanguages(): string {
  const rank = (code: string): number => (family.includes(code) ? family.indexOf(code) : family.length)
  const ordered = languages.toSorted((one, other) => rank(one.code) - rank(other.code))
  return `import {unpackLanguages} from './packed-languages.js'
export const languages = /* @__PURE__ */ unpackLanguages(${JSON.stringify(packLanguages(ordered))})`
}

function packedCalendar(): string {
  return `import {unpackCalendar} from './packed-calendar.js'
export const calendar = /* @__PURE__ */ unpackCalendar(${JSON.stringify(packCalendar(calendar))})`
}

function packedFurniture(): string {
  return `import {unpackFurniture} from './packed-furniture.js'
export const furniture = () => unpackFurniture(${JSON.stringify(packFurniture(furniture()))})`
}
