export {newsRetext, newsToNlcst, type RetextProcessor} from './plugin/news-retext.js'
export {type RetextParser, toNlcst, type ToNlcstOptions} from './plugin/to-nlcst.js'
