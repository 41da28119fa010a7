import {readFile} from 'node:fs/promises'
import {newsRetext} from 'newst/retext'
import {newsDedupe, newsParse, newsStringify} from 'newst/unified'
import retextEnglish from 'retext-english'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import retextProfanities from 'retext-profanities'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

// What retext looks at: the article, not the menus and teasers around it.
const retext = unified()
  .use(retextEnglish)
  .use(retextReadability)
  .use(retextProfanities)
  .use(retextPos)
  .use(retextKeywords, {maximum: 3})

const path = 'page.txt'
const page = new VFile({path, value: await readFile(new URL(path, import.meta.url))})
const file = await unified()
  .use(newsParse, {language: 'en'})
  .use(newsDedupe)
  .use(newsRetext, retext)
  .use(newsStringify)
  .process(page)

console.log(reporter(file, {color: false}))
console.log('Keywords:', file.data.keywords?.map((keyword) => keyword.stem).join(', '))
