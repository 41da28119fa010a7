export type {Article, ArticleByline, ArticleDateline, BodyBlock, Teaser, TeaserList} from './article.js'
export {articleStream} from './article-stream.js'
export {createMemory, type MemoryOptions} from './memory/create-memory.js'
export type {LearnOptions, Memory, MemoryJson} from './memory/memory.js'
export {merge} from './memory/merge.js'
export type {Options} from './options.js'
export type {Page} from './page.js'
export {parseArticle} from './parse-article.js'
export {parseArticles} from './parse-articles.js'
export {parseTree} from './parse-tree.js'
export type {PageAddress} from './record/read-address.js'
export {toJsonLd} from './record/to-json-ld.js'
export {toMarkdown} from './record/to-markdown.js'
export {toMdast} from './record/to-mdast.js'
export {
  type NewsArticle,
  type NewsArticleOrganization,
  type NewsArticlePerson,
  toNewsArticle
} from './record/to-news-article.js'
export {type Ninjs, type NinjsText, toNinjs} from './record/to-ninjs.js'
export {toText} from './record/to-text.js'
export type * from './tree/nodes.js'
