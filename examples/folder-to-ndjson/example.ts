import {readdir, readFile} from 'node:fs/promises'
import {parseArticles} from 'newst'

const folder = new URL('../clean-records/pages/', import.meta.url)

async function* readPages(): AsyncGenerator<string> {
  for (const name of (await readdir(folder)).sort()) yield await readFile(new URL(name, folder), 'utf8')
}

for await (const record of parseArticles(readPages())) console.log(JSON.stringify(record))
