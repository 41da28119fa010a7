import {columns, endsSentence, isCased, startsLower, startsSpaceless} from './characters.js'
import type {Line} from './lines.js'

/** How a page was hard-wrapped. */
export interface Wrapping {
  /** The greatest length of a line. */
  width: number
  /** What the wrapping program took for the length of a text: its terminal columns, or its characters. */
  measure: Measure
  /** Whether an empty line stands between all blocks, so that lines without one between them are always one block. */
  isSpaced: boolean
  /** How many lines of a block run on over their end for each that ends it clearly, before the line is full. */
  linesPerEnd: number
}

/**
 * Find out whether and where a page was hard-wrapped.
 *
 * A wrapped page shows it in one of two ways. Where empty lines stand between its blocks, every other line ends
 * because the next word would not have fitted. Where they do not, that holds at least for the sentences that run on
 * over a line's end; on other pages they do so at any length.
 *
 * @param lines - The page's lines.
 * @returns How the page is wrapped, or `undefined` when it is not.
 */
export function findWrapping(lines: readonly Line[]): Wrapping | undefined {
  for (const measure of [columns, characters]) {
    const {breaks, running} = tallyBreaks(lines, measure)
    const spaced = bestWidth(breaks, minExplainedInSpaced)
    if (spaced && fits(lines, spaced, measure))
      return {width: spaced.width, measure, isSpaced: true, linesPerEnd: Infinity}
    const best = bestWidth(running, minExplainedSentences)
    if (best && fits(lines, best, measure))
      return {width: best.width, measure, isSpaced: false, linesPerEnd: countLinesPerEnd(lines, best.width, measure)}
  }
  return undefined
}

/** A wrapping program leaves no line too long; where long ones stand beside a few full ones, those are full by chance. */
function fits(lines: readonly Line[], {width, explained}: Best, measure: Measure): boolean {
  const tooLong = lines.filter(({text, printed}) => {
    const length = measure(printed)
    return length > width && !isSolid(text, length)
  })
  return tooLong.length <= explained * maxTooLong
}

/**
 * Tell whether a line ends because the next line's first word did not fit.
 *
 * @param line - The line.
 * @param next - The line after it.
 * @param wrapping - How the page was wrapped.
 * @returns Whether the two are one line, wrapped.
 */
export function isWrapped(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (wrapping.isSpaced) return true
  const at = measureBreak(line, next, wrapping.measure)
  if (!isFull(at, wrapping.width)) return false
  return !at.endsSentence || startsLower(next.text) || oddsOfGoingOn(at, wrapping) > minOdds
}

// A full line that ends a sentence may be the last of its block by chance. The chance grows with the length of the next
// word: a line of any length is full before a word as long as a line. It shrinks where blocks have many lines.
function oddsOfGoingOn(at: LineBreak, {linesPerEnd, width}: Wrapping): number {
  return (linesPerEnd / linesPerSentenceEnd) * (width / (at.lengthWithNext - at.length))
}

type Measure = (text: string) => number

function characters(text: string): number {
  return text.length
}

interface LineBreak {
  /** Length of the line, and of the line with the next line's first word. */
  length: number
  lengthWithNext: number
  /** Whether the line could not have been wrapped earlier, or need not fill its width: Han lines that hold digits. */
  isSolid: boolean
  /** Whether the line ends as a sentence does. */
  endsSentence: boolean
  /** Whether a sentence goes on over the break. */
  runsOn: boolean
}

/** How many line breaks there are, and how many more of them each width explains than the next narrower one. */
interface Tally {
  count: number
  changes: Map<number, number>
}

function tallyBreaks(lines: readonly Line[], measure: Measure): {breaks: Tally; running: Tally} {
  const breaks = emptyTally()
  const running = emptyTally()
  for (const at of lineBreaks(lines, measure)) {
    count(breaks, at)
    if (at.runsOn) count(running, at)
  }
  return {breaks, running}
}

function countLinesPerEnd(lines: readonly Line[], width: number, measure: Measure): number {
  let runsOn = 0
  // Nothing comes after the last block, which ends all the same.
  let ends = 1
  for (const at of lineBreaks(lines, measure)) {
    if (isFull(at, width) && !at.endsSentence) runsOn++
    else if (!isFull(at, width) && at.endsSentence) ends++
  }
  return runsOn / ends
}

function* lineBreaks(lines: readonly Line[], measure: Measure): Generator<LineBreak> {
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1]
    if (line && !next.afterBlank) yield measureBreak(line, next, measure)
  }
}

function emptyTally(): Tally {
  return {count: 0, changes: new Map()}
}

// A break is explained by the widths of one stretch.
function count(tally: Tally, at: LineBreak): void {
  const narrowest = at.isSolid ? minWidth : at.length
  tally.count++
  change(tally, narrowest, 1)
  change(tally, Math.max(narrowest, at.lengthWithNext), -1)
}

function change({changes}: Tally, at: number, by: number): void {
  const width = Math.min(Math.max(at, minWidth), maxWidth + 1)
  changes.set(width, (changes.get(width) ?? 0) + by)
}

function measureBreak(line: Line, next: Line, measure: Measure): LineBreak {
  const length = measure(line.printed)
  const isOver = endsSentence(line.text)
  return {
    length,
    lengthWithNext: length + lengthOfNextWord(next.text, measure),
    isSolid: isSolid(line.text, length),
    endsSentence: isOver,
    // A script without capitals cannot show that a sentence runs on; there every long open line counts.
    runsOn:
      length >= minRunningLength && !isOver && (startsLower(next.text) || (!isCased(next.text) && !isCased(line.text)))
  }
}

function isSolid(text: string, length: number): boolean {
  const space = text.indexOf(' ')
  return (space < 0 || space > maxWidth) && !(length > maxWidth && startsSpaceless(text))
}

function isFull(at: LineBreak, width: number): boolean {
  return at.lengthWithNext > width && (at.length <= width || at.isSolid)
}

interface Best {
  width: number
  /** How many breaks it explains. */
  explained: number
}

// The width that explains most breaks, if it explains enough of them; of equal ones the narrowest.
function bestWidth({count, changes}: Tally, minExplained: number): Best | undefined {
  let best: number | undefined
  let most = Math.max(minBreaks, count * minExplained) - 1
  let explained = 0
  for (let width = minWidth; width <= maxWidth; width++) {
    explained += changes.get(width) ?? 0
    if (explained > most) [best, most] = [width, explained]
  }
  return best === undefined ? undefined : {width: best, explained: most}
}

function lengthOfNextWord(next: string, measure: Measure): number {
  if (startsSpaceless(next)) return measure(String.fromCodePoint(Number(next.codePointAt(0))))
  const space = next.indexOf(' ')
  return 1 + measure(space < 0 ? next : next.slice(0, space))
}

// Wrapped mail and text files have 60 to 100 columns.
const minWidth = 58
const maxWidth = 100
// One line may be full by chance; three are not.
const minBreaks = 3
// A web address or a doubled space makes a line look shorter or longer than it was.
const minExplainedInSpaced = 0.95
const minExplainedSentences = 0.9
// A table or a list of addresses may be wider than the text (lines for each full one).
const maxTooLong = 0.1
// Menu entries say nothing of the width.
const minRunningLength = 45
// A sentence fills two to four lines, and its end falls on a line's end only if no word follows it there.
const linesPerSentenceEnd = 15
// A sentence more or less in its paragraph harms less than two paragraphs in one, which spoils both.
const minOdds = 5
