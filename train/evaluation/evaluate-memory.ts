import type {Article} from '../../src/article.js'
import type {StoredNetwork} from '../../src/label/network/read-network.js'
import {createMemory} from '../../src/memory/create-memory.js'
import {registeredName} from '../corpus.js'
import {dealFolds} from '../folds.js'
import {bodyTexts} from './body-texts.js'
import {type Figures, type PageFigures, sumUp} from './figures.js'
import type {GoldPage} from './gold.js'
import {measureGold} from './measure-gold.js'
import {normalize} from './normalize.js'
import {parseWith} from './parse-with.js'
import {printTable} from './print-table.js'

/**
 * Measure what a memory does for pages of which the corpus has others of the same site, of any source.
 *
 * @param corpus - The pages of the corpus.
 * @param networks - The networks, each in the place of the fold that it has not seen.
 * @yields For each source the lines of a table, and how many true paragraphs got lost and were won.
 */
export function* evaluateMemory(
  corpus: readonly GoldPage[],
  networks: readonly StoredNetwork[]
): Generator<string, void, undefined> {
  const foldOf = dealFolds(corpus, networks.length)
  const sites = groupBySite(corpus)
  for (const source of new Set(corpus.map((page) => page.source))) {
    const compared = corpus.flatMap((page) => {
      if (page.source !== source || !page.gold.body) return []
      const others = (sites.get(siteOf(page)) ?? []).filter(({id}) => id !== page.id)
      const network = networks[foldOf(page)]
      return others.length > 0 && network ? [compare(page, others, network)] : []
    })
    if (compared.length > 0) yield printSource(source, compared).join('\n')
  }
}

/** A page parsed without and with the memory. */
interface ComparedPage {
  without: PageFigures
  with: PageFigures
  /** How many paragraphs the gold has, and how many of them stand only in the record without, or only with the memory. */
  paragraphs: number
  lost: number
  won: number
}

function compare(page: GoldPage, others: readonly GoldPage[], network: StoredNetwork): ComparedPage {
  const memory = createMemory()
  const site = siteOf(page)
  for (const {text} of others) memory.learn(text, {site})
  const records = [undefined, {memory, site}].map((options) => parseWith(page.text, network, options).article)
  const [without, withMemory] = records.map((record) => measureGold(page, page.text, record))
  const [textsWithout, textsWith] = records.map(textsOf)
  const gold = (page.gold.body ?? []).flatMap(({type, text}) => (type === 'paragraph' ? [normalize(text)] : []))
  return {
    without: without ?? {},
    with: withMemory ?? {},
    paragraphs: gold.length,
    lost: gold.filter((text) => textsWithout?.has(text) && !textsWith?.has(text)).length,
    won: gold.filter((text) => !textsWithout?.has(text) && textsWith?.has(text)).length
  }
}

function textsOf(record: Article): Set<string> {
  return new Set(bodyTexts(record.body).map(({text}) => normalize(text)))
}

function groupBySite(corpus: readonly GoldPage[]): Map<string, GoldPage[]> {
  const sites = new Map<string, GoldPage[]>()
  for (const page of corpus) sites.set(siteOf(page), [...(sites.get(siteOf(page)) ?? []), page])
  // An archive prints pages of any site.
  for (const site of ['', 'archive.org']) sites.delete(site)
  return sites
}

function siteOf({host}: GoldPage): string {
  return registeredName(host)
}

function printSource(source: string, pages: readonly ComparedPage[]): string[] {
  const figures = new Map<string, Figures>([
    [`${source}, alone`, sumUp(pages.map((page) => page.without))],
    [`${source}, with memory`, sumUp(pages.map((page) => page.with))]
  ])
  const count = (name: 'paragraphs' | 'lost' | 'won') => pages.reduce((sum, page) => sum + page[name], 0)
  return [...printTable(figures), `of ${count('paragraphs')} paragraphs lost ${count('lost')}, won ${count('won')}`, '']
}
