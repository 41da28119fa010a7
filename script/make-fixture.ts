/**
 * Make a fixture: `npm run fixture -- <claim-as-a-name> [page.txt]`; without a file, the page is read from standard input.
 *
 * The record is what the code gives now. Read it, and correct it by hand where it is wrong: the fixture is the claim.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArticle} from 'newst'

const usage = 'Usage: npm run fixture -- <claim-as-a-name> [page.txt]'
const [claim, file] = process.argv.slice(2)

if (claim === undefined || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(claim)) {
  console.error(`${usage}\nExpected a name in lower case with hyphens, such as \`a-menu-is-not-a-teaser-list\``)
  process.exit(2)
}

const folder = new URL(`../test/fixture/${claim}/`, import.meta.url)

if (existsSync(folder)) {
  console.error(`test/fixture/${claim} exists: edit its files, or remove it first`)
  process.exit(1)
}

const input = readFileSync(file ?? 0)
const record = JSON.stringify(parseArticle(input.toString('utf8')), undefined, 2) + '\n'

mkdirSync(folder)
writeFileSync(new URL('input.txt', folder), input)
writeFileSync(new URL('record.json', folder), record)
process.stdout.write(record)
console.error(`\nWritten to test/fixture/${claim}. Read record.json: it is what must be, not what is.`)
