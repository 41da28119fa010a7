/**
 * Write the table of `bench/result.json` into the README: `npm run bench:table`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {makeTable, putTable} from './make-table.js'
import type {Result} from './result.js'

const readme = new URL('../README.md', import.meta.url)
const result = JSON.parse(readFileSync(new URL('result.json', import.meta.url), 'utf8')) as Result
writeFileSync(readme, putTable(readFileSync(readme, 'utf8'), makeTable(result)))
