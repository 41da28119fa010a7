import type {Role} from '../src/label/role.js'
import type {Block} from '../src/segment/block.js'
import {segment} from '../src/segment/segment.js'
import type {AnnotatedPage, Annotation} from './corpus.js'

/** A block with its role, read by hand; nothing where no line of the annotation fits it. */
export interface TargetBlock extends Block {
  role: Role | undefined
}

/**
 * Cut an annotated page into blocks, each with its role.
 *
 * Several lines may be one block; it is what the first of them is.
 *
 * @param page - The annotated page.
 * @returns Its blocks.
 */
export function targetBlocks(page: AnnotatedPage): TargetBlock[] {
  const roles = lineRoles(page)
  const sizes = page.lines.map((line) => squash(line).length)
  let line = 0
  let rest = sizes[0] ?? 0
  const nextLine = () => (rest = sizes[++line] ?? 0)
  return segment(page.lines.join('\n')).map((block) => {
    const role = roles[line]
    let left = squash(block.text).length
    while (left > 0 && line < sizes.length) {
      const taken = Math.min(left, rest)
      left -= taken
      rest -= taken
      if (rest === 0) nextLine()
      if (rest === 0 && line < sizes.length) nextLine()
    }
    return {...block, role}
  })
}

/**
 * Read off an annotation what each line is.
 *
 * @param page - The annotated page.
 * @returns One role for each line; what the annotation does not name is furniture.
 */
export function lineRoles({annotation, lines}: AnnotatedPage): Role[] {
  const roles = lines.map((): Role => 'furniture')
  const put = (line: number | null, role: Role) => {
    if (line !== null && line >= 1 && line <= roles.length) roles[line - 1] = role
  }
  putTeasers(annotation, put)
  for (const {line, kind} of annotation.datelines) put(line, kind === 'page' ? 'pageDate' : kind)
  for (const line of annotation.byline) put(line, 'byline')
  for (const line of annotation.standfirst) put(line, 'standfirst')
  for (const [from, to, kind] of annotation.body) {
    for (let line = from; line <= to; line++) put(line, kind === 'list' ? 'listItem' : kind)
  }
  // Of several roles of one line the headline is the one that counts.
  put(annotation.headline, 'headline')
  return roles
}

function putTeasers({teaserLists}: Annotation, put: (line: number | null, role: Role) => void): void {
  for (const {heading, items} of teaserLists) {
    put(heading, 'teaserHeading')
    for (const {title, summary, meta} of items) {
      for (const line of meta ?? []) put(line, 'teaserMeta')
      for (const line of summary ?? []) put(line, 'teaserSummary')
      put(title, 'teaserTitle')
    }
  }
}

/**
 * Bring a text to the form in which it is compared: without white space and what cannot be seen, so that joined lines
 * count the same.
 *
 * @param text - The text.
 * @returns Its letters and marks.
 */
export function squash(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase()
}

const invisible = /[\s\u200B-\u200F\u00AD]+/g
