import {nodesOfType} from '../record/nodes-of-type.js'
import type {Byline, Dated, Dateline, Literals, Root} from '../tree/nodes.js'
import {leavesOf} from '../tree/leaves-of.js'
import type {Finding} from './report.js'

/** Under this a role is likelier wrong than right. */
export const doubtBelow = 0.5

/**
 * Find what is doubtful about the reading of a page.
 *
 * @param tree - The tree of the page.
 * @returns The findings: those on the whole page first, then each kind in page order.
 * @example
 * findDoubts({type: 'root', language: 'en', children: [{type: 'headline', value: 'Storm hits coast'}]}).map((finding) => finding.ruleId)
 * //=> ['no-article']
 */
export function findDoubts(tree: Root): Finding[] {
  return [
    ...findGaps(tree),
    ...nodesOfType(tree, 'byline').flatMap(findUnreadByline),
    ...nodesOfType(tree, 'dateline').flatMap(findUnresolvedDate),
    ...findConflict(tree, 'published', 'publication'),
    ...findConflict(tree, 'modified', 'change'),
    ...leavesOf(tree).flatMap(findDoubtfulRole)
  ]
}

function findGaps(tree: Root): Finding[] {
  const place = tree.position?.start
  // A page without an article has no headline of one, and hardly words to tell a language from.
  if (nodesOfType(tree, 'paragraph').length === 0)
    return [{ruleId: 'no-article', reason: 'Unexpected page without an article, expected paragraphs', place}]
  const gaps: Finding[] = []
  if (nodesOfType(tree, 'headline').length === 0)
    gaps.push({ruleId: 'no-headline', reason: 'Unexpected article without a headline, expected one', place})
  if (tree.language === undefined)
    gaps.push({ruleId: 'unknown-language', reason: 'Unexpected unknown language, expected one that can be told', place})
  return gaps
}

function findUnreadByline({authors, organization, value, position}: Byline): Finding[] {
  if (authors.length > 0 || organization !== undefined) return []
  const reason = 'Unexpected byline that names nobody, expected a person or an organization'
  return [{ruleId: 'unread-byline', reason, place: position, actual: value}]
}

function findUnresolvedDate({published, modified, pageDate, value, position}: Dateline): Finding[] {
  if ([published, modified, pageDate].some((date) => date !== undefined)) return []
  const reason = 'Unexpected date line without a date, expected a day'
  return [{ruleId: 'unresolved-date', reason, place: position, actual: value}]
}

/** Dates of one kind that are not of the first one's day. */
function findConflict(tree: Root, kind: keyof Dated, name: string): Finding[] {
  const dated = tree.children.flatMap((node) => {
    const date = kind in node ? (node as Dated)[kind] : undefined
    return date === undefined ? [] : [{date, place: node.position}]
  })
  const expected = dated[0]?.date ?? ''
  return dated
    .filter(({date}) => dayOf(date) !== dayOf(expected))
    .map(({date, place}) => {
      const reason = `Unexpected second day of ${name} \`${date}\`, expected \`${expected}\``
      return {ruleId: 'conflicting-dates', reason, place, actual: date, expected: [expected]}
    })
}

function dayOf(date: string): string {
  return date.slice(0, 'yyyy-mm-dd'.length)
}

function findDoubtfulRole({type, data, position}: Literals): Finding[] {
  const confidence = data?.confidence ?? 1
  if (confidence >= doubtBelow) return []
  const reason = `Unexpected \`${type}\` that is sure to ${confidence}, expected ${doubtBelow} or more`
  return [{ruleId: 'doubtful-role', reason, place: position, actual: type}]
}
