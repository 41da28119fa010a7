import type {Role} from '../src/label/role.js'
import {type AnnotatedPage, type CorpusPage} from './corpus.js'

/** What is known of one line: the roles it may have; `undefined` when nothing is known. */
export type Target = readonly Role[] | undefined

const bodyRoles: readonly Role[] = ['paragraph', 'crosshead', 'listItem', 'quote']
const besideRoles: readonly Role[] = ['caption', 'note', 'standfirst', 'headline', 'byline', 'published', 'modified']
const otherRoles: readonly Role[] = [
  'furniture',
  'teaserHeading',
  'teaserTitle',
  'teaserSummary',
  'teaserMeta',
  'byline',
  'published',
  'modified',
  'pageDate'
]

/**
 * Read off an annotation what each line is.
 *
 * @param page - The annotated page.
 * @returns One role for each line.
 */
export function annotatedTargets(page: AnnotatedPage): Target[] {
  const roles: Role[] = page.lines.map(() => 'furniture')
  const put = (line: number | null, role: Role) => {
    if (line !== null && line >= 1 && line <= roles.length) roles[line - 1] = role
  }
  const {annotation} = page
  for (const list of annotation.teaserLists) {
    put(list.heading, 'teaserHeading')
    for (const item of list.items) {
      for (const line of item.meta ?? []) put(line, 'teaserMeta')
      for (const line of item.summary ?? []) put(line, 'teaserSummary')
      put(item.title, 'teaserTitle')
    }
  }
  for (const {line, kind} of annotation.datelines) put(line, kind === 'page' ? 'pageDate' : kind)
  for (const line of annotation.byline) put(line, 'byline')
  for (const line of annotation.standfirst) put(line, 'standfirst')
  for (const [from, to, kind] of annotation.body) {
    for (let line = from; line <= to; line++) put(line, kind === 'list' ? 'listItem' : kind)
  }
  put(annotation.headline, 'headline')
  return roles.map((role) => [role])
}

/**
 * Work out from a page's gold what each line may be.
 *
 * @param page - The page.
 * @param lines - Its lines that are not empty.
 * @returns The roles that the gold leaves open, for each line.
 */
export function goldTargets(page: CorpusPage, lines: readonly string[]): Target[] {
  const {gold} = page
  if (gold.kind === 'listing' || gold.kind === 'collection') return lines.map(() => otherRoles)
  if (gold.kind) return lines.map(() => undefined)
  if (gold.body?.length) return bodyTargets(page, lines)
  return voteTargets(gold.votes, lines).map((target, index) => snippetTarget(gold, lines[index] ?? '') ?? target)
}

function bodyTargets(page: CorpusPage, lines: readonly string[]): Target[] {
  const {gold} = page
  const squashed = lines.map(squash)
  const paragraphs = new Map((gold.body ?? []).map(({text, type}) => [squash(text), type]))
  const whole = [...paragraphs.keys()].join('\n')
  const inBody = squashed.map(
    (line) => line.length > 0 && (paragraphs.has(line) || (line.length >= minContained && whole.includes(line)))
  )
  const first = inBody.indexOf(true)
  const last = inBody.lastIndexOf(true)
  const headline = findHeadline(squashed, squash(gold.headline ?? ''), first)
  const summaries = new Set((gold.summary ?? []).map(squash))
  const votes = voteTargets(gold.votes, lines)
  return squashed.map((line, index) => {
    if (index === headline) return ['headline']
    if (summaries.has(line) && index > headline && index <= first) return ['standfirst']
    if (inBody[index]) return paragraphs.get(line) === 'heading' ? ['crosshead'] : bodyRoles
    if (index < first)
      return [...otherRoles, 'standfirst', 'caption', 'note', ...(headline < 0 ? (['headline'] as const) : [])]
    if (index > last)
      return page.source === 'newspaper4k' ? votes[index] : [...otherRoles, 'caption', 'note', 'listItem']
    return [...otherRoles, 'caption', 'note', 'listItem', 'quote', 'crosshead']
  })
}

// The copy right above the article is its headline; others are teasers, menus or breadcrumbs.
function findHeadline(lines: readonly string[], headline: string, first: number): number {
  if (!headline || first < 0) return -1
  return lines.slice(0, first + 1).lastIndexOf(headline)
}

function voteTargets(votes: string | undefined, lines: readonly string[]): Target[] {
  if (votes?.length !== lines.length) return lines.map(() => undefined)
  return lines.map((_, index) => {
    if (votes[index] === '2') return [...bodyRoles, ...besideRoles]
    if (votes[index] === '0') return [...otherRoles, ...besideRoles, 'crosshead', 'listItem']
    return undefined
  })
}

function snippetTarget(gold: CorpusPage['gold'], line: string): Target {
  const text = squash(line)
  if (text.length < minContained) return undefined
  if (gold.with?.some((snippet) => text.includes(squash(snippet)))) return [...bodyRoles, 'note', 'caption']
  if (gold.without?.some((snippet) => text.includes(squash(snippet))))
    return [...otherRoles, 'headline', 'standfirst', 'caption']
  return undefined
}

/** Fold a text for comparison: no white space, straight quotes, small letters. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[\s\u200B-\u200F\uFEFF\u00AD]+/g, '')
    .toLowerCase()
}

// A shorter line may stand in a body by chance.
const minContained = 25
