import {readdir, readFile} from 'node:fs/promises'
import {createMemory, parseArticle} from 'newst'

const folder = new URL('pages/', import.meta.url)
const names = (await readdir(folder)).sort()
const readPage = (name: string) => readFile(new URL(name, folder), 'utf8')
const site = 'ellery-courier.example'

const memory = createMemory()
for (const name of names) memory.learn(await readPage(name), {site})
for (const name of names) console.log(JSON.stringify(parseArticle(await readPage(name), {memory, site})))
