/**
 * Parse one page in a process of its own and print how much memory it took at most, in bytes, beyond what the process
 * took before: `node peak.js <kind> <length>`.
 */
import {parseArticle} from '../src/parse-article.js'
import {extremes} from './growth.js'

const [, , kind = 'plain', length = '1000000'] = process.argv
const page = extremes[kind]?.(Number(length)) ?? ''
parseArticle(page.slice(0, 1000))
const before = process.resourceUsage().maxRSS
parseArticle(page)
console.log((process.resourceUsage().maxRSS - before) * 1024)
