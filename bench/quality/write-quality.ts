/**
 * Measure what newst and its peers find, and write `bench/quality.json`: `npm run bench:quality`.
 */
import {writeFileSync} from 'node:fs'
import {measureQuality} from './measure-quality.js'

const measured = await measureQuality()
for (const {markup, reader, figures} of measured) console.log(markup, reader, JSON.stringify(figures, rounded))
writeFileSync(new URL('../quality.json', import.meta.url), JSON.stringify(measured, rounded, 2) + '\n')

// Three digits: there are few pages.
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value
}
