import {readFile} from 'node:fs/promises'
import {parseArticle} from 'newst'

const page = await readFile(new URL('../quick-start/page.txt', import.meta.url), 'utf8')
const {headline, published, paragraphs} = parseArticle(page)
console.log(JSON.stringify({headline, published, paragraphs: paragraphs.length}))
