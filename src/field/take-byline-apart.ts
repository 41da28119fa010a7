import {isCommonWord} from '../segment/common-words.js'
import {type Name, nameKind} from './name-kind.js'
import {nameShape} from './name-shape.js'
import {isPhrase, phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import {type BylinePart, type Opener, splitByline} from './split-byline.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** Who a byline names. */
export interface BylineNames {
  authors: string[]
  organization?: string
  /** Whether a word such as "By" opened the byline. */
  opened: boolean
}

/**
 * Take a byline apart into persons and the agency or outlet.
 *
 * @param lines - The byline's lines.
 * @param words - The vocabulary.
 * @returns Who it names; nobody when it names a desk or nothing that can be a name.
 * @example
 * takeBylineApart(['By', 'Jane Doe and Max Roe, The Associated Press'], vocabulary)
 * //=> {authors: ['Jane Doe', 'Max Roe'], opened: true, organization: 'The Associated Press'}
 */
export function takeBylineApart(lines: readonly string[], words: Vocabulary): BylineNames {
  const names: Found = {authors: [], organizations: [], opened: false, complete: false}
  let opener: Opener = 'none'
  for (const line of lines) {
    const split = splitByline(line, words, opener)
    // "Jane Doe," goes on in the next line; a whole byline is not followed by a further author.
    const reads = readParts(split.parts, words, names)
    if (isJoint(line, words)) names.complete = false
    else names.complete ||= reads.opened && reads.persons > 0 && opener === 'none' && !goesOn.test(line)
    opener = nextOpener(split, opener, reads.found)
  }
  const organization = names.organizations.find((one) => one.isAgency) ?? names.organizations[0]
  return {authors: names.authors, opened: names.opened, ...(organization && {organization: organization.text})}
}

/** "By" alone on its line speaks for all lines after it, "Photo" alone for the next. */
function nextOpener(
  {opener, parts}: {opener: Opener; parts: readonly BylinePart[]},
  before: Opener,
  found: boolean
): Opener {
  if (opener === 'by') return before === 'by' || !found ? 'by' : 'none'
  return opener === 'credit' && parts.length === 0 && before !== 'credit' ? 'credit' : 'none'
}

/** "&" on a line of its own */
function isJoint(text: string, words: Vocabulary): boolean {
  const line = tokens(text)
  return phraseAt(words.and, line, 0)?.length === line.length
}

const goesOn = /(?:,|&|\band|\bund|\bet|\by|\be)\s*$/u

interface Found {
  authors: string[]
  organizations: Name[]
  opened: boolean
  /** Whether a line has named its authors behind "By". */
  complete: boolean
}

/** A part with the name that it holds. */
interface NamedPart {
  part: BylinePart
  name: Name
}

function readParts(
  parts: readonly BylinePart[],
  words: Vocabulary,
  names: Found
): {opened: boolean; found: boolean; persons: number} {
  const opened = parts.some(isOpened)
  const named = withReporter(withCapitals(withoutJobs(parts, words).flatMap((part) => namesOf(part, words))))
  const isList = !opened && isSectionList(parts, named, words)
  const persons = choosePersons(named, parts, words, {opened, complete: names.complete, isList})
  // Above the line that opens with "By" stand sections and the headline's end.
  if (opened && persons.length > 0 && !names.opened) names.authors.length = 0
  for (const name of persons) addAuthor(names.authors, name)
  const organizations = named.filter(
    ({part, name}) =>
      isSource(part, name, parts, words) &&
      (name.isAgency ?? (!(isList && part.joint === 'comma') || domain.test(name.text)))
  )
  names.organizations.push(...organizations.map(({name}) => ({...name, kind: 'organization' as const})))
  names.opened ||= opened
  return {opened, found: persons.length > 0 || organizations.length > 0, persons: persons.length}
}

const domain = /\p{L}\.\p{L}{2,10}$/u

/** Parts that can hold a name; behind a job ("Head of Marketing and Development") "and" joins no author. */
function withoutJobs(parts: readonly BylinePart[], words: Vocabulary): BylinePart[] {
  return parts.filter((part, index) => {
    if (part.opener === 'credit' || part.opener === 'muted') return false
    const before = parts[index - 1]
    // "Jane Doe (Head of the Tribune's archive)"
    if (before && part.joint !== 'and' && part.joint !== 'start' && jobBehindName.test(part.text)) return false
    if (before && part.joint === 'comma' && opensWithJob(part, words)) return false
    if (part.joint === 'comma' && before) return endsWithJob(before, words) || !endsWithJob(part, words)
    if (part.joint !== 'and' || before?.joint !== 'comma') return true
    // "Jane Doe, Home and Digital Security Expert", "Max Roe, Director, Content & Marketing"
    const isRestOfJob = !before.text.includes(' ') && (endsWithJob(part, words) || !part.text.includes(' '))
    return !(isRestOfJob || jobOf.test(before.text))
  })
}

/** "corrispondente da Roma" */
function opensWithJob({text}: BylinePart, words: Vocabulary): boolean {
  return smallWord.test(text) && phraseAt(words.jobs, tokens(text), 0) !== undefined
}

function endsWithJob({text}: BylinePart, words: Vocabulary): boolean {
  const line = tokens(text)
  return phraseAt(words.jobs, line, line.length - 1) !== undefined
}

const jobOf = /\s(?:of|for|in|für|de|des|di)\s/u

// "of" and "für" stand in jobs and hardly in names.
const jobBehindName = /^\p{L}{5,40} (?:of|for|für|des|der) /u

/** "Jane Doe Economy, Media, News": after the name a list of sections, told by its single words. */
function isSectionList(parts: readonly BylinePart[], named: readonly NamedPart[], words: Vocabulary): boolean {
  return parts.some(
    (part) =>
      part.joint === 'comma' &&
      !acronym.test(part.text) &&
      !endsWithJob(part, words) &&
      !named.some((one) => one.part === part && one.name.kind === 'person' && /\s/.test(one.name.text)) &&
      !named.some((one) => one.part === part && one.name.isAgency)
  )
}

// "Jane Doe, TRIBUNE", "Max Roe, PhD"
const acronym = /^(?:\p{Lu}{2,12}|PhD|Ph\.D\.?)$/u

function isOpened(part: BylinePart): boolean {
  return part.opener === 'by' || part.named
}

function namesOf(part: BylinePart, words: Vocabulary): NamedPart[] {
  const opened = part.named || (isOpened(part) && part.joint !== 'comma')
  const names = nameKind(part.text, words, opened)
  // Behind a bar stands the outlet alone: "Jane Doe | South Coast Sentinel".
  const [person, outlet] = names
  if (part.joint === 'bar' && part.opener === 'none' && person?.kind === 'person' && outlet && !outlet.isAgency)
    return [{part, name: {kind: 'organization', text: part.text}}]
  return names.map((name) => ({part, name}))
}

/**
 * Before "By" stands a section or a headline, and only an agency counts; a word alone behind a comma is a place, and a
 * weekday no source.
 */
function isSource(part: BylinePart, name: Name, parts: readonly BylinePart[], words: Vocabulary): boolean {
  if (isPhrase(words.weekdays, name.text)) return false
  if (part.opener === 'source' || name.isAgency) return true
  if (name.kind === 'person') return false
  const at = parts.indexOf(part)
  const opener = parts.findIndex(isOpened)
  const next = parts[at + 1]
  if (at < opener && (!next?.named || (name.byShape && next.joint === 'comma'))) return false
  return !(name.byShape && part.joint === 'comma' && capitals.test(name.text))
}

const capitals = /^\P{Ll}+$/u

/** "JANE DOE and TOM FOX": short words in capitals are no outlet behind a person in capitals. */
function withCapitals(named: readonly NamedPart[]): NamedPart[] {
  return named.map((one, at) => {
    const before = named[at - 1]?.name
    const isAlike =
      one.part.joint === 'and' && one.name.byShape && before?.kind === 'person' && capitals.test(before.text)
    return isAlike && twoCapitals.test(one.name.text) ? {...one, name: {...one.name, kind: 'person' as const}} : one
  })
}

const twoCapitals = /^\p{Lu}{2,20} \p{Lu}{2,20}$/u

/** "石佳/中国青年报": beside an outlet, a name of two to four Chinese characters is its reporter. */
function withReporter(named: readonly NamedPart[]): NamedPart[] {
  const hasOutlet = named.some(({name}) => name.kind === 'organization' && !name.byShape)
  if (!hasOutlet || named.length !== 2) return [...named]
  return named.map((one) =>
    shortHan.test(one.name.text) && one.name.byShape && one.part.opener === 'none'
      ? {...one, name: {...one.name, kind: 'person' as const}}
      : one
  )
}

const shortHan = /^\p{Script=Han}{2,4}$/u

function choosePersons(
  named: readonly NamedPart[],
  parts: readonly BylinePart[],
  words: Vocabulary,
  {opened, complete, isList}: {opened: boolean; complete: boolean; isList: boolean}
): string[] {
  const hasAgency = named.some(({name}) => name.isAgency)
  // "News - Reuters": a word alone beside an agency is a section.
  const persons = named.filter(
    ({part, name}) =>
      name.kind === 'person' &&
      part.opener !== 'source' &&
      (opened || !hasAgency || !isOneWord(name)) &&
      !isEmployer(part, parts, words)
  )
  if (opened)
    return persons
      .filter((one) => isOpened(one.part) && !isPlaceBehind(one, named) && !isRemark(one.part, one.name, parts))
      .map(({name}) => name.text)
  const [first, ...rest] = persons.filter((one) => !isSubject(one, words))
  // "Written yesterday", "Eddie says:": small words behind a word alone make a phrase.
  if (complete || !first || (isOneWord(first.name) && isCut(first))) return []
  if (isList) return [firstWords(first.name.text)]
  return [first.name.text, ...rest.filter(({name}) => !isOneWord(name)).map(({name}) => name.text)]
}

/** "Diese Seite ausdrucken", "Port Ellery wins again": behind a name that no "By" opens stands a verb and no job. */
function isSubject({part, name}: NamedPart, words: Vocabulary): boolean {
  if (!part.text.startsWith(name.text)) return false
  const rest = part.text.slice(name.text.length)
  const word = smallRest.exec(rest)?.[1]
  if (word === undefined || isCommonWord(word)) return false
  const line = tokens(rest)
  return !line.some((_, at) => phraseAt(words.jobs, line, at) !== undefined)
}

const smallRest = /^\s(\p{Ll}{2,40})/u

/**
 * "Jane Doe, Berlin", "Jane Doe, do Rio", "Jane Doe, Tribune — Port Ellery": what stands behind a name, and is one word,
 * opens with a small one or follows the outlet, is a place.
 */
function isPlaceBehind(one: NamedPart, named: readonly NamedPart[]): boolean {
  const before = named[named.indexOf(one) - 1]
  const {joint} = one.part
  if (joint === 'comma') return isOneWord(one.name) || (before !== undefined && smallWord.test(one.name.text))
  return joint === 'bar' && before?.name.kind === 'organization' && before.part.joint === 'comma'
}

/**
 * "Jane Doe (reporting)", "Jane Doe — Leave a comment": a word that is small, or all that a phrase leaves of itself, names
 * nobody; the first word behind "By" may be a pen name, where it is not one of a sentence ("written by people, not …").
 */
function isRemark(part: BylinePart, name: Name, parts: readonly BylinePart[]): boolean {
  if (!isOneWord(name)) return false
  const first = parts.findIndex(isOpened)
  const isSmall = /^\p{Ll}/u.test(name.text)
  const isRest = isCut({part, name})
  if (parts[first] === part) return isSmall && (isRest || parts.slice(0, first).some(isSentence))
  return part.joint === 'bar' && (isSmall || isRest)
}

/** "Jane Doe, Deputy Editor, Harbour Trusted Technologies": behind a job stands for whom, unless it looks like a name. */
function isEmployer(part: BylinePart, parts: readonly BylinePart[], words: Vocabulary): boolean {
  const before = parts[parts.indexOf(part) - 1]
  return part.joint === 'comma' && before !== undefined && endsWithJob(before, words) && nameShape(part.text) < 0
}

function isCut({part, name}: NamedPart): boolean {
  return name.text.length < part.text.length
}

function isSentence({text}: BylinePart): boolean {
  return text.split(' ').filter((word) => smallWord.test(word)).length >= minSmallWords
}

const smallWord = /^\p{Ll}/u
const minSmallWords = 2

function isOneWord(name: Name): boolean {
  return !/\s/.test(name.text) && /\p{Lu}|\p{Ll}/u.test(name.text)
}

function firstWords(name: string): string {
  const parts = name.split(' ')
  return parts.length > 2 && !parts.slice(0, 2).some((part) => /\.|^\p{Ll}/u.test(part))
    ? parts.slice(0, 2).join(' ')
    : name
}

function addAuthor(authors: string[], name: string): void {
  const folded = name.toLowerCase()
  if (!authors.some((author) => author.toLowerCase() === folded)) authors.push(name)
}
