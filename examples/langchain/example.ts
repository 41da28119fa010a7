import {readFile} from 'node:fs/promises'
import {BaseDocumentLoader} from '@langchain/core/document_loaders/base'
import {Document} from '@langchain/core/documents'
import {RecursiveCharacterTextSplitter} from '@langchain/textsplitters'
import {parseArticle} from 'newst'

/** Loads the article of a page, without what stands around it. */
class NewsLoader extends BaseDocumentLoader {
  constructor(private readonly file: URL) {
    super()
  }

  async load(): Promise<Document[]> {
    const {headline, byline, published, paragraphs} = parseArticle(await readFile(this.file, 'utf8'))
    const metadata = {source: this.file.pathname, headline, authors: byline?.authors, published}
    return [new Document({pageContent: paragraphs.join('\n\n'), metadata})]
  }
}

const documents = await new NewsLoader(new URL('../quick-start/page.txt', import.meta.url)).load()
const splitter = new RecursiveCharacterTextSplitter({chunkSize: 300, chunkOverlap: 0})
for (const {pageContent, metadata} of await splitter.splitDocuments(documents)) console.log(metadata, pageContent)
