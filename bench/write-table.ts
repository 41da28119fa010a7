/**
 * Write the tables of `bench/result.json` and `bench/quality.json` into the README: `npm run bench:table`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {makeTable, putTable} from './make-table.js'
import {makeQualityTable} from './quality/make-quality-table.js'
import type {Quality} from './quality/measure-quality.js'
import type {Result} from './result.js'

const readme = new URL('../README.md', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const speed = makeTable(read('result.json') as Result)
const quality = makeQualityTable(read('quality.json') as Quality[])
const text = readFileSync(readme, 'utf8')
writeFileSync(readme, putTable(putTable(text, 'bench', speed), 'quality', quality))
