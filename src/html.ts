export type {HtmlEvidence, JsonLdEvidence, OpenGraphEvidence, TimeEvidence} from './html/evidence.js'
export {htmlToText} from './html/html-to-text.js'
export {type HtmlPage, parseHtml} from './html/parse-html.js'
