import {readFile} from 'node:fs/promises'
import {parseArticle} from 'newst'

const page = await readFile(new URL('page.txt', import.meta.url), 'utf8')

console.dir(parseArticle(page), {depth: null, breakLength: 120})
