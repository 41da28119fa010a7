import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseArticle} from 'newst'
import {makePage, type PageBlock} from './make-page.js'
import {documentOf} from './peers.js'
import {shapes} from './shapes.js'
import {toHtml} from './to-html.js'

/** What was found of the stories: runs of four words of the body, and the headline. */
export interface Quality {
  /** Mean of the pages, from 0 to 1: precision and recall of the body's runs of four words in one. */
  body: number
  /** Share of the pages whose headline is the one that was printed. */
  headline: number
}

interface Found {
  headline: string
  body: string
}

/** Who reads the text alone, and who the HTML. */
const readers: Readonly<Record<string, (page: {text: string; html: string}) => Found | Promise<Found>>> = {
  'newst, from the text': ({text}) => {
    const {headline = '', paragraphs} = parseArticle(text)
    return {headline, body: paragraphs.join('\n')}
  },
  'Readability + linkedom, from HTML': ({html}) => {
    const article = new Readability(documentOf(html)).parse()
    return {headline: article?.title ?? '', body: article?.textContent ?? ''}
  },
  'Defuddle + linkedom, from HTML': ({html}) => {
    const {title = '', content = ''} = new DefuddleClass(documentOf(html), {url: 'https://example.org/story'}).parse()
    return {headline: title, body: documentOf(`<body>${content}</body>`).body.textContent ?? ''}
  }
}

/** How a site marks its pages up; the text is the same. */
export const layouts = {
  'elements that say what they hold': toHtml,
  'nothing but `div`': (blocks: readonly PageBlock[]) =>
    toHtml(blocks)
      .replaceAll(/ class="[^"]*"/g, '')
      .replaceAll(/<(\/?)(?:header|nav|main|article|aside|section|footer|address|time|small)\b/g, '<$1div')
} as const

/**
 * Measure how much of invented stories is found by newst, which gets the text alone, and by peers, which get HTML.
 *
 * @param pages - How many pages.
 * @param layout - How they are marked up.
 * @returns The quality by reader.
 */
export async function measureQuality(pages: number, layout: keyof typeof layouts): Promise<Record<string, Quality>> {
  const result: Record<string, Quality> = {}
  for (const [name, read] of Object.entries(readers)) {
    const quality = {body: 0, headline: 0}
    for (let seed = 0; seed < pages; seed++) {
      const blocks = makePage('Latin', 4000 + 400 * (seed % 20), seed)
      const found = await read({text: shapes.inner(blocks), html: layouts[layout](blocks)})
      const story = blocks.filter(({part}) => part === 'story').map(({text}) => text)
      const headline = blocks.find(({element}) => element === 'h1')?.text
      quality.body += f1(runs(found.body), runs(story.join('\n'))) / pages
      quality.headline += Number(found.headline.trim() === headline) / pages
    }
    result[name] = quality
  }
  return result
}

function runs(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '))
}

function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const run of wanted) left.set(run, (left.get(run) ?? 0) + 1)
  let hits = 0
  for (const run of found) {
    const count = left.get(run) ?? 0
    if (count > 0) hits++
    left.set(run, count - 1)
  }
  return hits === 0 ? 0 : (2 * hits) / (found.length + wanted.length)
}
