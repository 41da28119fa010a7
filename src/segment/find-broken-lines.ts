import {
  endsInLowerWord,
  endsInParticle,
  endsOpen,
  endsSentence,
  isProse,
  proseLength,
  startsWithContinuation,
  startsWithLowerWord
} from './characters.js'
import {isDropCap} from './drop-cap.js'
import {findSmallItems} from './find-small-items.js'
import {brokenSeam, growTail} from './join-lines.js'
import type {Line} from './lines.js'
import {isApart, standsAlone} from './stands-alone.js'
import {type SeamWeights, weighSeams} from './weigh-seams.js'

/**
 * Find the line ends that a scraper put inside a sentence, at the edges of links and emphasis.
 *
 * A few seams are plain wherever they stand: a line that starts with a comma, long prose that goes on in a small
 * letter, a short link between two halves of a sentence. A page that shows several of them was broken at every inline
 * element; there the fainter seams count too, which are learned.
 *
 * @param lines - The page's lines.
 * @param weights - What the fainter seams are told by (default: the weights that come with the package).
 * @returns For each line, whether it goes on from the one before it.
 * @example
 * findBrokenLines(splitLines('The harbour wall was mended by the council of\nPort Ellery\n, it said.'))
 * //=> [false, true, true]
 */
export function findBrokenLines(lines: readonly Line[], weights?: SeamWeights): boolean[] {
  const items = findSmallItems(lines)
  const plain = findPlainSeams(lines, items)
  if (!isBrokenPage(lines, plain)) return plain
  const weighed = weighSeams(lines, plain, weights)
  return lines.map((_, at) => plain[at] === true || ((weighed[at] ?? 0) > 0 && mayGoOn(lines, items, at)))
}

// Whether nothing keeps a line apart from the one above it.
function mayGoOn(lines: readonly Line[], items: readonly boolean[], at: number): boolean {
  return at > 0 && lines[at]?.afterBlank === false && items[at] !== true && !isApart(lines, at)
}

// Whether so many lines plainly go on that the page was broken at its links.
function isBrokenPage(lines: readonly Line[], plain: readonly boolean[]): boolean {
  const count = plain.filter(Boolean).length
  const isBroken = count >= minPlainSeams && count >= lines.filter(isLongProse).length * minPlainShare
  return isBroken && lines.filter(isCode).length <= lines.length * maxCodeShare
}

/**
 * Find the seams that are plain wherever they stand.
 *
 * @param lines - The page's lines.
 * @param items - For each line, whether it is an item that starts small (default: they are found).
 * @returns For each line, whether it plainly goes on from the one before it.
 */
export function findPlainSeams(lines: readonly Line[], items: readonly boolean[] = findSmallItems(lines)): boolean[] {
  const goesOn: boolean[] = []
  // The end of what was joined so far.
  let piece = ''
  let isBridged = false
  for (const [index, {text}] of lines.entries()) {
    const next = lines[index + 1]
    const after = next && !next.afterBlank ? next.text : ''
    const joins: boolean = (isBridged || isPlainSeam(piece, text, after)) && mayGoOn(lines, items, index)
    goesOn.push(joins)
    // The second half of a sentence follows the link that its first half ran into.
    isBridged = joins && isBridge(piece, text, after)
    piece = joins ? growTail(piece, brokenSeam(piece, text), text) : text
  }
  return goesOn
}

function isPlainSeam(piece: string, line: string, after: string): boolean {
  if (startsWithContinuation(line) || isDropCap(piece, line)) return true
  if (endsSentence(piece) || !isProse(piece)) return false
  // A headline above "Jane Doe" and "and others" looks like a sentence around a link; a sentence goes on at length.
  if (isBridge(piece, line, after)) return startsWithContinuation(after) || (isProse(after) && runsOn(piece))
  return startsWithLowerWord(line) && isProse(line) && !piece.endsWith(':') && !address.test(line)
}

// A piece between prose that runs into it and one that goes on from it; a long one only where that can do nothing else.
function isBridge(piece: string, line: string, after: string): boolean {
  if (!isProse(piece)) return false
  if (startsWithContinuation(after)) return runsOn(piece) && !(isProse(line) && closesBlock.test(after))
  return (
    !isProse(line) &&
    startsWithLowerWord(after) &&
    !endsSentence(line) &&
    (runsOn(piece) || isLong(piece)) &&
    !standsAlone(after, '')
  )
}

function runsOn(piece: string): boolean {
  return (
    endsInLowerWord(piece) || endsOpen(piece) || endsInParticle(piece) || opensSentence.test(piece.slice(-lookBehind))
  )
}

function isLongProse({text}: Line): boolean {
  return isLong(text)
}

/** Statements of a program go on like sentences, and were broken at no link. */
function isCode({text}: Line): boolean {
  return statement.test(text)
}

function isLong(text: string): boolean {
  return text.length >= 2 * proseLength
}

// A web address alone on its line, for all that it starts small.
const address = /^(?:https?:\/\/|www\.)\S+$/
// A statement between the brackets of a program's lines is no link.
const closesBlock = /^[}\]]/
const statement = /^[}\]]|[{};]$/
// "... on Monday. The"
const opensSentence = /[.!?]["”“»]?\s\p{Lu}\p{Ll}{0,10}$/u
const lookBehind = 60
// Where every link breaks its paragraph, at least this many do, and this share of the page's long lines.
const minPlainSeams = 3
const minPlainShare = 0.1
const maxCodeShare = 0.05
