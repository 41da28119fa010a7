export {newsRetext, type RetextProcessor} from './plugin/news-retext.js'
export {newsToNlcst} from './plugin/news-to-nlcst.js'
export {type RetextParser, toNlcst, type ToNlcstOptions} from './plugin/to-nlcst.js'
