import type {Article, Teaser, TeaserList} from '../../src/article.js'
import type {AnnotatedPage, Annotation} from '../corpus.js'
import {type BodyText, bodyTexts, isStoryKind} from './body-texts.js'
import type {PageFigures} from './figures.js'
import {squash} from './normalize.js'
import {compareSets, f1, share} from './scores.js'

/**
 * Measure a record against a page that was read by hand.
 *
 * @param page - The page.
 * @param article - The record.
 * @returns Its figures.
 */
export function measureAnnotated({annotation, lines}: AnnotatedPage, article: Article): PageFigures {
  const at: LineReader = (line) => (line === null ? '' : squash(lines[line - 1]))
  return {
    headline: squash(article.headline) === at(annotation.headline) ? 1 : 0,
    standfirst: squash(article.standfirst) === annotation.standfirst.map(at).join('') ? 1 : 0,
    ...measureBody(annotation.body, at, bodyTexts(article.body)),
    ...measureTeasers(annotation.teaserLists, at, article.teaserLists)
  }
}

/** Gives a line as it is compared. */
type LineReader = (line: number | null) => string

function measureBody(ranges: Annotation['body'], at: LineReader, texts: readonly BodyText[]): PageFigures {
  const gold = new Map<string, BodyText['kind']>()
  const story = new Set<string>()
  for (const [from, to, kind] of ranges) {
    for (let line = from; line <= to; line++) {
      gold.set(at(line), kind)
      if (isStoryKind(kind)) story.add(at(line))
    }
  }
  story.delete('')
  const given = texts.map(({text, kind}) => ({text: squash(text), kind})).filter(({text}) => text !== '')
  const main = given.flatMap(({text, kind}) => (isStoryKind(kind) ? [text] : []))
  const both = given.filter(({text}) => gold.has(text))
  const alike = both.filter(({text, kind}) => gold.get(text) === kind)
  return {
    bodyLines: f1(compareSets([...story], main)),
    ...(both.length > 0 && {bodyKinds: alike.length / both.length})
  }
}

function measureTeasers(gold: Annotation['teaserLists'], at: LineReader, lists: readonly TeaserList[]): PageFigures {
  const right = goldTeasers(gold, at)
  const given = givenTeasers(lists)
  if (right.size === 0 && given.size === 0) return {}
  const both = [...given].flatMap(([title, teaser]) => {
    const known = right.get(title)
    return known ? [{known, teaser}] : []
  })
  const sameHeading = both.filter(({known, teaser}) => known.headings.has(squash(teaser.heading)))
  const sameSummary = both.filter(({known, teaser}) => isOneOf(known.summaries, squash(teaser.summary)))
  return {
    teaserTitles: f1(compareSets([...right.keys()], [...given.keys()])),
    ...(both.length > 0 && {
      teaserHeadings: share(sameHeading.length, both.length),
      teaserSummaries: share(sameSummary.length, both.length)
    })
  }
}

/** What stands with a title, in all its copies. */
interface GoldTeaser {
  headings: Set<string>
  summaries: Set<string>
}

function goldTeasers(lists: Annotation['teaserLists'], at: LineReader): Map<string, GoldTeaser> {
  const teasers = new Map<string, GoldTeaser>()
  for (const {heading, items} of lists) {
    for (const {title, summary} of items) {
      const teaser = teasers.get(at(title)) ?? {headings: new Set(), summaries: new Set()}
      teaser.headings.add(at(heading))
      teaser.summaries.add((summary ?? []).map(at).join(''))
      teasers.set(at(title), teaser)
    }
  }
  teasers.delete('')
  return teasers
}

function givenTeasers(lists: readonly TeaserList[]): Map<string, Teaser & {heading: string | undefined}> {
  return new Map(
    lists.flatMap(({heading, teasers}) =>
      teasers.map((teaser) => [squash(teaser.title), {...teaser, heading}] as const)
    )
  )
}

// A summary may be cut on either side.
function isOneOf(summaries: ReadonlySet<string>, given: string): boolean {
  if (summaries.has(given)) return true
  return (
    given !== '' && [...summaries].some((text) => text !== '' && (text.startsWith(given) || given.startsWith(text)))
  )
}
