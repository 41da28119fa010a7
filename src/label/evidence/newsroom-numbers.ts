// The one thing that is asked of a later stage: whether a line holds a date is no matter of single words.
import {findDatesIn, type FoundDate} from '../../field/find-dates.js'
import type {FurnitureKind} from '../../language/furniture-kinds.js'
import {type Phrases, phrasesAt} from '../../language/phrases.js'
import {type Token, tokens} from '../../language/tokens.js'
import {type DateKind, vocabulary} from '../../language/vocabulary.js'
import {lazy} from '../../packing/lazy.js'
import {type NumberGroup, type NumberRows, writeByText} from './number-group.js'
import {flag} from './scale.js'

/** Which newsroom words, of any language, stand at the beginning of a block. */
export const newsroomNumbers: NumberGroup = {
  get names() {
    return Object.keys(measures)
  },
  write: ({blocks}, rows) => {
    writeByText(blocks, rows, measureList.length, ({text}, index) => {
      writeLine(readLine(text), rows, index)
    })
  }
}

function writeLine(line: Line | undefined, {values, from, step}: NumberRows, index: number): void {
  // Of a plain line every number is 0.
  if (line === undefined) return
  let at = from + index * step
  for (const measure of measureList) values[at++] = measure(line)
}

/** What is found in a line. */
interface Line {
  /** How many words the line has. */
  words: number
  /** The lists of which a phrase stands in the line. */
  holds: ReadonlySet<List>
  /** The lists of which a phrase opens the line, and how many tokens the longest such takes. */
  starts: ReadonlyMap<List, number>
  /** How many tokens the phrases of a list take. */
  takes: ReadonlyMap<List, number>
  dates: readonly FoundDate[]
  /** How many characters of the line are dates. */
  dateShare: number
}

const measures = {
  startsBy: ({starts}: Line) => flag(starts.has('by')),
  holdsBy: ({holds}: Line) => flag(holds.has('by')),
  startsDateWord: ({starts}: Line) => flag(starts.has('published') || starts.has('modified')),
  holdsPublished: ({holds}: Line) => flag(holds.has('published')),
  holdsModified: ({holds}: Line) => flag(holds.has('modified')),
  holdsMonth: ({holds}: Line) => flag(holds.has('months')),
  holdsWeekday: ({holds}: Line) => flag(holds.has('weekdays')),
  holdsDate: ({dates}: Line) => flag(dates.length > 0),
  holdsDates: ({dates}: Line) => flag(dates.length > 1),
  holdsDateTime: ({dates}: Line) => flag(dates.some((date) => date.time !== undefined)),
  dateShare: ({dateShare}: Line) => dateShare,
  isRelativeTime: ({holds}: Line) => flag(holds.has('unit') && holds.has('beside')),
  holdsReadingTime: ({holds}: Line) => flag(holds.has('readingTime')),
  holdsAgency: ({holds}: Line) => flag(holds.has('agencies')),
  holdsJob: ({holds}: Line) => flag(holds.has('jobs') || holds.has('byAfter')),
  holdsDesk: ({holds}: Line) => flag(holds.has('desks')),
  startsCredit: ({starts}: Line) => flag(starts.has('credits')),
  holdsCredit: ({holds}: Line) => flag(holds.has('credits')),
  startsSignOff: ({starts}: Line) => flag(starts.has('signOff')),
  startsSource: ({starts}: Line) => flag(starts.has('source')),
  startsKeywords: ({starts}: Line) => flag(starts.has('keywords')),
  startsHeading: ({starts}: Line) => flag(starts.has('headings')),
  isHeading: (line: Line) => share(line, 'headings'),
  startsPrompt: ({starts}: Line) => flag(starts.has('prompts')),
  holdsPrompt: ({holds}: Line) => flag(holds.has('prompts')),
  isPrompt: (line: Line) => share(line, 'prompts'),
  sectionShare: (line: Line) => furnitureShare(line, 'sections'),
  accountShare: (line: Line) => furnitureShare(line, 'account'),
  consentShare: (line: Line) => furnitureShare(line, 'consent'),
  sharingShare: (line: Line) => furnitureShare(line, 'sharing'),
  commentShare: (line: Line) => furnitureShare(line, 'comments'),
  commerceShare: (line: Line) => furnitureShare(line, 'commerce'),
  navigationShare: (line: Line) => furnitureShare(line, 'navigation'),
  listShare: (line: Line) => furnitureShare(line, 'lists'),
  bioShare: (line: Line) => furnitureShare(line, 'bio'),
  newsletterShare: (line: Line) => furnitureShare(line, 'newsletter'),
  mediaShare: (line: Line) => furnitureShare(line, 'media'),
  factShare: (line: Line) => furnitureShare(line, 'facts')
}

const measureList = Object.values(measures)

// How much of the line the phrase takes that opens it.
function share({words, starts}: Line, list: List): number {
  return words > 0 ? Math.min(1, (starts.get(list) ?? 0) / words) : 0
}

// How much of the line phrases of the kind take.
function furnitureShare({words, takes}: Line, kind: FurnitureKind): number {
  return words > 0 ? Math.min(1, (takes.get(kind) ?? 0) / words) : 0
}

// Most lines hold no newsroom word and no date; of those there is nothing to say.
function readLine(text: string): Line | undefined {
  const part = text.slice(0, maxLength)
  const parts = tokens(part)
  const phrases = readPhrases(parts)
  const dates = text.length <= maxDateLine && parts.length > 1 ? findDatesIn(parts, vocabulary) : []
  if (!phrases && dates.length === 0) return undefined
  const {holds, starts, takes} = phrases ?? noPhrases
  return {
    words: parts.filter((token) => token.kind !== 'mark').length,
    holds,
    starts,
    takes,
    dates,
    dateShare: dates.reduce((sum, date) => sum + date.end - date.start, 0) / Math.max(1, part.length)
  }
}

function readPhrases(parts: readonly Token[]): Pick<Line, 'holds' | 'starts' | 'takes'> | undefined {
  let found: {holds: Set<List>; starts: Map<List, number>; takes: Map<List, number>} | undefined
  const ends = new Map<List, number>()
  for (let at = 0; at < parts.length; at++) {
    const phrases = phrasesAt(newsroomWords(), parts, at)
    if (phrases.length === 0) continue
    found ??= {holds: new Set(), starts: new Map(), takes: new Map()}
    for (const {value, length} of phrases) {
      // Of phrases that overlap, the first one counts, and of those that start together the longest.
      if (at >= (ends.get(value) ?? 0)) {
        found.takes.set(value, length + (found.takes.get(value) ?? 0))
        ends.set(value, at + length)
      }
      found.holds.add(value)
      if (at === 0) found.starts.set(value, Math.max(length, found.starts.get(value) ?? 0))
    }
  }
  return found
}

const noPhrases: Pick<Line, 'holds' | 'starts' | 'takes'> = {holds: new Set(), starts: new Map(), takes: new Map()}

const lists = () =>
  [
    ['by', vocabulary.by],
    ['byAfter', vocabulary.byAfter],
    ['months', vocabulary.months],
    ['weekdays', vocabulary.weekdays],
    ['unit', vocabulary.relative.minute],
    ['unit', vocabulary.relative.hour],
    ['unit', vocabulary.relative.day],
    ['beside', vocabulary.relative.before],
    ['beside', vocabulary.relative.after],
    ['readingTime', vocabulary.readingTime],
    ['agencies', vocabulary.agencies],
    ['jobs', vocabulary.jobs],
    ['desks', vocabulary.desks],
    ['credits', vocabulary.credits],
    ['signOff', vocabulary.signOff],
    ['source', vocabulary.source],
    ['keywords', vocabulary.keywords],
    ['headings', vocabulary.headings],
    ['prompts', vocabulary.prompts]
  ] as const

type List = ReturnType<typeof lists>[number][0] | DateKind | FurnitureKind

// One index of all lists, so that a line is gone through once.
const newsroomWords = lazy(() => {
  const merged = new Map<string, {rest: readonly string[]; value: List}[]>()
  const add = <Value>(phrases: Phrases<Value>, listOf: (value: Value) => List) => {
    for (const [first, list] of phrases) {
      const known = merged.get(first) ?? []
      known.push(...list.map(({rest, value}) => ({rest, value: listOf(value)})))
      merged.set(first, known)
    }
  }
  for (const [list, phrases] of lists()) add<unknown>(phrases, () => list)
  // What these phrases stand for is the name of their list.
  add(vocabulary.dateKinds, (kind) => kind)
  add(vocabulary.furniture, (kind) => kind)
  return merged
})

// Newsroom words stand at the beginning of a block; what follows is story.
const maxLength = 160
// A longer line is prose, which dates no page.
const maxDateLine = 200
