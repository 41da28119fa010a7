/**
 * Print how much of invented stories newst and its peers find, as a table: `npm run bench:quality [pages]`.
 */
import process from 'node:process'
import {layouts, measureQuality, type Quality} from './measure-quality.js'

const pages = Number(process.argv[2] ?? 100)
const names = Object.keys(layouts) as (keyof typeof layouts)[]
const measured = await Promise.all(names.map((layout) => measureQuality(pages, layout)))
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const cell = ({body, headline}: Quality): string => `${body.toFixed(3)}, ${headline.toFixed(2)}`

console.log(row(['body F1, headline', ...names]))
console.log(row(['---', ...names.map(() => '---')]))
for (const reader of Object.keys(measured[0] ?? {})) {
  console.log(row([reader, ...measured.map((found) => cell(found[reader] ?? {body: NaN, headline: NaN}))]))
}
