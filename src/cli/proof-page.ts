import {styleText} from 'node:util'
import wrapAnsi from 'wrap-ansi'
import {leavesOf} from '../tree/leaves-of.js'
import type {Content, Literals, Root} from '../tree/nodes.js'
import {linkCopies} from '../view/link-copies.js'
import {printedText} from '../view/printed-text.js'
import {roleNames} from '../view/role-names.js'

/** What a page is printed on. */
export interface Screen {
  /** Width in characters; without it lines are not broken. */
  columns?: number
  isColored?: boolean
}

/** Under this, text beside the margin is not broken: nobody could read it. */
const narrowest = 20

type Style = Parameters<typeof styleText>[0]

/** Colours of the terminal's own palette, which its owner can read. */
const styles: Record<Literals['type'], Style> = {
  headline: ['bold', 'red'],
  kicker: 'yellow',
  standfirst: ['italic', 'yellow'],
  byline: 'blue',
  dateline: 'cyan',
  paragraph: 'green',
  crosshead: ['bold', 'green'],
  quote: ['italic', 'green'],
  caption: 'yellow',
  note: 'yellow',
  listItem: 'green',
  keywords: 'magenta',
  teaserHeading: ['bold', 'magenta'],
  teaserTitle: 'magenta',
  teaserSummary: 'magenta',
  teaserMeta: 'magenta',
  furniture: 'dim'
}

/**
 * Print a page as it was read: line, role and confidence in a margin, the text beside it in the role's colour.
 *
 * @param text - The page.
 * @param tree - Its tree, with positions and with copies marked.
 * @param screen - What it is printed on.
 * @returns The lines; what the page prints holds no control character.
 */
export function proofPage(text: string, tree: Root, {columns, isColored = false}: Screen): string {
  const paint = (style: Style, words: string): string =>
    isColored && words !== '' ? styleText(style, words, {validateStream: false}) : words
  const copies = findCopyLines(tree)
  return leavesOf(tree)
    .flatMap((leaf) => {
      const {width, first, others} = marginsOf(leaf)
      const kept = copies.get(leaf)
      const words =
        printedText(text, leaf).replaceAll('\t', '  ') + (kept === undefined ? '' : ` [repeats line ${kept}]`)
      return breakLines(words, columns === undefined ? undefined : columns - width).map(
        (line, index) => `${paint('dim', index === 0 ? first : others)}${paint(styles[leaf.type], `│ ${line}`)}\n`
      )
    })
    .join('')
}

/** The line that is kept, by the first leaf of each copy. */
function findCopyLines(tree: Root): Map<Content | undefined, number | undefined> {
  return new Map([...linkCopies(tree).keptOf].map(([copy, kept]) => [leavesOf(copy)[0], kept.position?.start.line]))
}

function marginsOf({type, position, data}: Literals): {width: number; first: string; others: string} {
  const percent = data?.confidence === undefined ? '' : `${Math.round(100 * data.confidence)}%`
  const first = `${String(position?.start.line ?? '').padStart(5)} ${roleNames[type].padEnd(12)} ${percent.padStart(4)} `
  return {width: first.length + '│ '.length, first, others: ' '.repeat(first.length)}
}

function breakLines(words: string, width: number | undefined): string[] {
  if (width === undefined || width < narrowest) return words.split('\n')
  return wrapAnsi(words, width, {hard: true, trim: false}).split('\n')
}
