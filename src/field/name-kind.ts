import {eastAsianShape} from './east-asian-shape.js'
import {nameShape} from './name-shape.js'
import {isPhrase, phraseAt, type Phrases} from '../language/phrases.js'
import {type Token, tokens} from '../language/tokens.js'
import {trimEdges} from './trim-edges.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** A name as printed, without jobs and desks, and what it names. */
export interface Name {
  kind: 'person' | 'organization'
  text: string
  /** Whether it is a known news agency. */
  isAgency?: boolean
  /** Whether only its shape (capitals, a digit) makes it an organisation. */
  byShape?: boolean
}

/**
 * Tell whether a part of a byline names a person, an organisation, both, or neither (a job, a place, a word).
 *
 * @param part - The part as printed.
 * @param words - The vocabulary.
 * @param opened - Whether a word such as "By" makes it an author.
 * @returns The names with their kinds.
 * @example
 * nameKind('Jane Doe Reuters', vocabulary, true)
 * //=> [{kind: 'person', text: 'Jane Doe'}, {kind: 'organization', text: 'Reuters', isAgency: true}]
 */
export function nameKind(part: string, words: Vocabulary, opened: boolean): Name[] {
  const printed = once(trim(part))
  const reporter = opened ? reporterOf(printed) : undefined
  if (reporter !== undefined) return reporterNames(printed, reporter, words)
  const spelled = tokens(printed)
  if (hasPhrase(spelled, words.desks)) {
    const name = desk(printed, spelled, words)
    if (!name) return []
    // "Port Ellery Editorial Team" is one name, whoever "Port Ellery" may be.
    return name.text === printed ? [name] : (ofStaffOf(name.text, words) ?? withReporter(name.text, words) ?? [name])
  }
  if (printed.includes(' ') && phraseAt(words.agencies, spelled, 0)?.length === spelled.length)
    return [{kind: 'organization', text: printed.replace(fullStop, ''), isAgency: true}]
  const job = spelled.findLastIndex((_, index) => jobAt(spelled, index, words) !== undefined)
  const wire = job === spelled.length - 1 ? wireReporter(printed, spelled, words) : undefined
  if (wire) return wire
  const hasJob = job >= 0
  if (isOffice(printed, spelled, words, opened)) return [{kind: 'organization', text: printed}]
  const text = trimName(printed, words)
  if (text === '' || text.length > maxNameLength) return []
  const line = tokens(text)
  const agency = agencyIn(text, line, words)
  if (agency) {
    const before = agency.before === '' ? undefined : oneName(agency.before, words, opened)
    return before ? [before, agency.name] : [agency.name]
  }
  const both = hasOutlet(text, line, words) ? withReporter(text, words) : undefined
  if (both) return both
  const ahead = capitalsBeforePlace.exec(text)?.groups?.['name']
  if (ahead && !hasJob && !hasOutlet(text, line, words)) return [{kind: 'person', text: ahead}]
  const pair = nameBeforeCapitals.exec(text)?.groups
  if (!pair) {
    const one = oneName(text, words, opened)
    // "South East correspondent": what stands before a job may be its field.
    if (one?.kind === 'person' && hasJob && nameShape(one.text) < leastShapeOfReporter) return []
    // "Travel News Reporter": with a job behind it, an outlet is a part of the job.
    return one && (one.kind === 'person' || !hasJob) ? [one] : []
  }
  return [
    {kind: 'person', text: pair['name'] ?? ''},
    {kind: 'organization', text: pair['outlet'] ?? ''}
  ]
}

/** "Ministry of Health", "Bundesamt für Verkehr": one word before "of" is no person's name. */
function isOffice(text: string, line: readonly Token[], words: Vocabulary, opened: boolean): boolean {
  const link = office.exec(text)?.groups?.['link']
  if (link === undefined) return false
  // "Jane for the Tribune" and "Centre for Ports": before "for" it takes a word for an organisation.
  return phraseAt(words.outlets, line, 0) !== undefined || (opened && link !== 'for')
}

const office =
  /^(?:The |Die |Das )?\p{Lu}\p{Ll}{3,25} (?<link>of|for|für) (?:the |den |die )?\p{Lu}[\p{L}-]{1,25}(?:(?: and| und|,)? \p{Lu}[\p{L}-]{1,25}){0,3}$/u

/** "Jane Doe AP Business Writer": between a name and the job that ends the line stands the agency. */
function wireReporter(text: string, line: readonly Token[], words: Vocabulary): Name[] | undefined {
  const at = line.findIndex(
    (token, index) =>
      index > 1 &&
      index < line.length - 1 &&
      phraseAt(words.agencies, line, index)?.length === 1 &&
      wireAcronym.test(text.slice(token.start, token.end))
  )
  const token = line[at]
  const name = token && trim(text.slice(0, token.start))
  if (!token || !name || !personWords.test(name)) return undefined
  const agency = text.slice(token.start, token.end)
  return [
    {kind: 'person', text: name},
    {kind: 'organization', text: agency, isAgency: true}
  ]
}

const wireAcronym = /^\p{Lu}{2,5}$/u

/** "Jane Doe Springfield Telegram": two words of a name, and the outlet that it is printed with. */
function withReporter(text: string, words: Vocabulary): Name[] | undefined {
  const [first = '', second = '', ...outlet] = text.split(' ')
  const name = `${first} ${second}`
  const isName = personWords.test(name) && !hasPhrase(tokens(name), words.outlets)
  if (
    !isName ||
    articles.test(text) ||
    outlet.length === 0 ||
    (outlet.length === 1 && !/\p{Lu}/u.test(outlet[0] ?? ''))
  )
    return undefined
  // "Harvard Medical School" has three words and is one name.
  if (outlet.length < 2 && hasPhrase(tokens(text), words.outlets)) return undefined
  return [
    {kind: 'person', text: name},
    {kind: 'organization', text: outlet.join(' ')}
  ]
}

const personWords = /^\p{Lu}[\p{Ll}.'’-]{1,20} \p{Lu}[\p{L}'’-]{2,25}$/u

function oneName(text: string, words: Vocabulary, opened: boolean): Name | undefined {
  const line = tokens(text)
  if (line.some((_, index) => jobAt(line, index, words) !== undefined && !isDegreeAhead(line, index))) return undefined
  if (hasOutlet(text, line, words) || isDomain(text)) return withoutLead(text)
  const name = nameByShape(text, line, opened)
  return name?.kind === 'person' ? {...name, text: name.text.replace(fullStop, '')} : name
}

/** "da Agência Port Ellery" is of the agency; "in News" and "en Portada" stand in a section. */
function withoutLead(text: string): Name | undefined {
  return opensWithIn.test(text) ? undefined : {kind: 'organization', text: text.replace(opensWithOf, '')}
}

const opensWithIn = /^(?:in|im|en|em|[àaiwvву]|aus|at|from|ve|из) /u
const opensWithOf = /^(?:da|do|das|dos|del|della|dello|des|du|vom|från|fra|of) /u

// "Jr.", "Esq." and "Ph.D." keep theirs.
const fullStop = /(?<=\p{Ll}{2}|\p{Lu}{3})(?<!Esq)\.$/u

// Longer names are sentences.
const maxNameLength = 70
// "Jane Doe USA TODAY NETWORK": the capitals are another name.
const nameBeforeCapitals =
  /^(?<name>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}[\p{L}’'-]{1,20}) (?<outlet>\p{Lu}{2,15}(?: \p{Lu}{2,15}){1,3})$/u

// "JANE DOE Port Ellery": a place behind a name in capitals.
const capitalsBeforePlace =
  /^(?<name>\p{Lu}{2,20}(?: \p{Lu}\.)? \p{Lu}{3,20}) \p{Lu}\p{Ll}{3,20}(?: \p{Lu}\p{Ll}{2,20})?$/u

const leading = /[\s\p{P}\p{S}]/u
// A full stop may belong to the name ("Jr."), and so may a closing bracket.
const trailing = /[\s\p{S}\-–—,:;•]/u

/** "Jane Doe Jane Doe" */
function once(text: string): string {
  const half = (text.length - 1) / 2
  return Number.isInteger(half) &&
    half > maxInitial &&
    text.slice(0, half) === text.slice(half + 1) &&
    text[half] === ' '
    ? text.slice(0, half)
    : text
}

// "J. J."
const maxInitial = 3

function trim(text: string): string {
  return trimEdges(text, leading, trailing)
}

/** Cuts titles before a name, jobs behind it, and what does not belong to it. */
function trimName(part: string, words: Vocabulary): string {
  let text = trim(part)
  for (let line = tokens(text); line.length > 1; line = tokens(text)) {
    const lead = jobAt(line, 0, words)
    const next = lead && line[lead.length]
    if (!next || isDegreeAhead(line, 0)) break
    text = trim(text.slice(next.start))
  }
  return cutPlainTail(cutJob(text, words))
}

/** "MD" stands behind a name; "Md" before one is a part of it. */
function isDegreeAhead(line: readonly Token[], at: number): boolean {
  return at === 0 && line.length > 2 && (line[0]?.text.length ?? 0) <= maxDegree
}

const maxDegree = 2

/** "Jane Doe Parliamentary editor": the words before a job are a part of it; a name has two. */
function cutJob(text: string, words: Vocabulary): string {
  const line = tokens(text)
  const job = line.findIndex((_, index) => index >= 2 && jobAt(line, index, words) !== undefined)
  if (job < 0) return text
  const name = trim(text.slice(0, line[job]?.start))
  const parts = name.split(' ')
  return parts.length === 3 && !(parts[1] ?? '').includes('.') && !particles.has((parts[1] ?? '').toLowerCase())
    ? parts.slice(0, 2).join(' ')
    : name
}

/** A job stands alone: "WebMD" is no doctor. */
function jobAt(line: readonly Token[], at: number, words: Vocabulary): {length: number} | undefined {
  const before = line[at - 1]
  return before?.kind === 'word' && before.end === line[at]?.start && before.text.length < minGluedLetters
    ? undefined
    : phraseAt(words.jobs, line, at)
}

const minGluedLetters = 4

/** Small words inside names; they may open one: "Van Dijk". */
export const particles: ReadonlySet<string> = new Set(
  'van von de der den del della di da das do dos du des la le el al ter ten zu zum zur y e bin ibn ben bint abu af av dal lo st i op t d l o ul ur'.split(
    ' '
  )
)

// A name ends at the first small word that is no particle: "Ned Deily at".
function cutPlainTail(text: string): string {
  const line = tokens(text)
  const isSmall = (token: Token, index: number): boolean =>
    index > 0 && isPlain(text, token) && !particles.has(token.text) && line[index - 1]?.end !== token.start
  // "Von der Leyen will alle Hilfen erhöhen": so many small words make a sentence.
  if (line.filter(isSmall).length > maxSmallWords) return ''
  const end = line.findIndex(isSmall)
  const cut = (end < 0 ? text : trim(text.slice(0, line[end]?.start))).replace(section, '')
  // A footnote's number stands glued to the second word or a later one.
  return cut.replace(footnote, '$1')
}

const maxSmallWords = 2
// "Jane Doe In": the section that follows stands on the next line; "Jane Doe Über": so does a sentence.
const section = /(?<= \p{L}{2,40}) (?:In|On|Am|Im|Über)$/u
const footnote = /^(\p{L}[\p{L}.'’-]{0,30} \p{L}[\p{L} .'’-]{0,40}\p{L})\d$/u

function isPlain(text: string, token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}/u.test(text.slice(token.start, token.end))
}

function hasPhrase(line: readonly Token[], phrases: Phrases<true>): boolean {
  return line.some((_, index) => phraseAt(phrases, line, index) !== undefined)
}

/** Words such as "AG" and "SE" must be printed with a capital; East Asian words stand at the end. */
function hasOutlet(text: string, line: readonly Token[], words: Vocabulary): boolean {
  return line.some((token, index) => {
    const match = phraseAt(words.outlets, line, index)
    // "News" alone is a section.
    if (!match || match.length === line.length) return false
    const printed = text.slice(token.start, token.end)
    return eastAsian.test(printed)
      ? index + match.length === line.length || match.length > 1
      : !/^\p{Ll}/u.test(printed) || token.text.length > 3
  })
}

const eastAsian = /^\p{Script=Han}/u

// "PTI Mumbai": an agency and a place of one or two words.
const maxPlaceWords = 2

function agencyIn(text: string, line: readonly Token[], words: Vocabulary): {name: Name; before: string} | undefined {
  for (const [index, token] of line.entries()) {
    const match = phraseAt(words.agencies, line, index)
    const last = match && line[index + match.length - 1]
    if (
      !match ||
      !last ||
      !isSpelledAsAgency(text.slice(token.start, last.end)) ||
      isInsideWord(line, index, match.length)
    )
      continue
    const channel = channelBehind(last, line[index + match.length])
    const rest = line.slice(index + match.length + (channel ? 1 : 0)).filter((one) => one.kind !== 'mark')
    if (rest.length > (index === 0 ? maxPlaceWords : 0)) continue
    // Whole only: an agency's name may be a word of a longer name ("Reuters Institute").
    const keeps = rest.length > 0 && hasPhrase(rest, words.outlets)
    const before = trim(text.slice(0, token.start))
    const name = text.slice(token.start, keeps ? rest.at(-1)?.end : (channel ?? last).end)
    if (index > 0 && before.split(' ').length < 2 && !text.includes('/')) continue
    return {name: {kind: 'organization', text: name, isAgency: true}, before}
  }
  return undefined
}

/** "WDR5": a broadcaster's channel is named by its number. */
function channelBehind(agency: Token, next: Token | undefined): Token | undefined {
  return next?.kind === 'number' && next.start === agency.end ? next : undefined
}

/** "CNNMoney", "AFP.example" */
function isInsideWord(line: readonly Token[], at: number, length: number): boolean {
  const [before, first, last, after] = [line[at - 1], line[at], line[at + length - 1], line[at + length]]
  const isJoined = (left: Token | undefined, right: Token | undefined): boolean =>
    left?.kind === 'word' && right?.kind === 'word' && left.end === right.start && !eastAsian.test(right.text)
  // "tribune.example"
  const ending = line[at + length + 1]
  const isDomain =
    after?.text === '.' && last?.end === after.start && ending?.kind === 'word' && ending.start === after.end
  return isDomain || isJoined(before, first) || isJoined(last, after)
}

function isSpelledAsAgency(printed: string): boolean {
  // "dpa" is printed small; "Ani" and "Spa" are words and names, "ANI" and "SPA" are agencies.
  return (
    printed.length > maxAcronym ||
    printed === printed.toLowerCase() ||
    printed === printed.toUpperCase() ||
    printed.length > 4
  )
}

const domain = /^[\p{L}\p{N}-]{1,60}\.\p{L}{2,10}$/u
const minDomain = 5

function isDomain(text: string): boolean {
  return domain.test(text) && text.length >= minDomain
}

/** "Staff" is nobody, "Tribune staff" is the Tribune, "Team EBONY" is a team, and "Jane Doe Staff Writer" is of the staff. */
function desk(text: string, line: readonly Token[], words: Vocabulary): Name | undefined {
  const at = line.findIndex((_, index) => phraseAt(words.desks, line, index) !== undefined)
  const length = phraseAt(words.desks, line, at)?.length ?? 1
  if (length >= line.length) return undefined
  if (line[at + length - 1]?.text === 'team' || eastAsian.test(line[at]?.text ?? ''))
    return {kind: 'organization', text}
  const rest = at === 0 ? text.slice(line[length]?.start) : text.slice(0, line[at]?.start)
  const name = trim(rest)
  // "Yomiuri Staff Writers" are several.
  const last = line[at + length - 1]?.text ?? ''
  const isJob = jobAt(line, at + length - 1, words) !== undefined && !last.endsWith('s')
  if (at > 0 && isOfStaff(name, words, isJob)) return {kind: 'person', text: name}
  return ownWords.test(name) || hasPhrase(tokens(name), words.jobs) || !/\p{Lu}|\p{Lo}/u.test(name)
    ? undefined
    : {kind: 'organization', text: name}
}

/** A name of two words that looks like a person's; with a job behind it ("Staff Writer") it need not look much like one. */
function isOfStaff(name: string, words: Vocabulary, hasJob: boolean): boolean {
  return (
    staffName.test(name) &&
    !innerCapital.test(name) &&
    !opensWithAcronym.test(name) &&
    !hasPhrase(tokens(name), words.outlets) &&
    nameShape(name) > (hasJob ? leastShapeOfJob : leastShapeOfStaff)
  )
}

const staffName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]{2,25}$/u
// "WXYZ Web", but not "JANE DOE"
const opensWithAcronym = /^\p{Lu}{3,6} .*\p{Ll}/u
const leastShapeOfReporter = -3
const leastShapeOfJob = -2
const leastShapeOfStaff = 0.4

/** "Jane Doe Tribune Staff", "Jane Doe Of the Tribune staff": the paper stands between the name and its staff. */
function ofStaffOf(text: string, words: Vocabulary): Name[] | undefined {
  const {name, outlet} = nameBeforeOutlet.exec(text)?.groups ?? {}
  if (!name || !outlet || !isOfStaff(name, words, false) || !hasPhrase(tokens(outlet), words.outlets)) return undefined
  return [
    {kind: 'person', text: name},
    {kind: 'organization', text: outlet}
  ]
}

const nameBeforeOutlet =
  /^(?<name>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]{2,25}) (?:[Oo]f )?(?<outlet>(?:the )?\p{Lu}.{2,40})$/u

// "Our", "Web": what is left of a desk's name is no outlet.
const ownWords =
  /^(?:our|the|from|compiled|compiled from|web|foreign|online|die|unsere|la|le|nuestra|van|von|de|da|di|av|af)?$/i

// More words are a phrase.
const maxNameWords = 5

function nameByShape(text: string, line: readonly Token[], opened: boolean): Name | undefined {
  if (caseless.test(text)) return nameWithoutCase(text, opened)
  const parts = text.split(/\s+/)
  if (parts.filter((word) => !initial.test(word) && !particles.has(word.toLowerCase())).length > maxNameWords)
    return undefined
  if (parts.length === 1) return nameOfOneWord(text, line, opened)
  // "i Paris": a letter joins two names and begins none.
  if (smallLetter.test(parts[0] ?? '')) return undefined
  if (articles.test(text)) return {kind: 'organization', text}
  if (line.some((token) => token.kind === 'number')) return {kind: 'organization', text, byShape: true}
  // "ACLU Foundations": capitals among words that have none.
  if (longAcronym.test(parts[0] ?? '') && !parts.every((word) => acronym.test(word)))
    return {kind: 'organization', text, byShape: true}
  if (opened && parts.every((word) => initial.test(word))) return {kind: 'person', text}
  if (parts.every((word) => acronym.test(word) && word.length <= 3)) return {kind: 'organization', text, byShape: true}
  return parts.every(isNameWord) ? {kind: 'person', text} : undefined
}

const initial = /^\p{Lu}\p{Ll}?\.$/u
const smallLetter = /^\p{Ll}$/u
const articles = /^(?:The|Die|Der|Das|Les|La|El|Los|Las|Il|De|Het)\s\p{Lu}[^.]/u
const nameWord = /^(?:\p{Lu}|\p{Lt}|["'’(“]\p{Lu}|[dlo]['’]\p{Lu})/u

function isNameWord(word: string): boolean {
  return nameWord.test(word) || particles.has(word.toLowerCase()) || /^(?:al-|mc|mac|de|van)\p{Lu}/u.test(word)
}

const acronym = /^[\p{Lu}\p{N}&./-]{2,}$/u
const longAcronym = /^\p{Lu}{3,}$/u
const innerCapital = /\p{Ll}{2}\p{Lu}|^\p{Lu}{3,}\p{Ll}{2}/u
// "AFP", "UNICEF"; a longer word in capitals can be a name.
const maxAcronym = 7

function nameOfOneWord(text: string, line: readonly Token[], opened: boolean): Name | undefined {
  const organization: Name = {kind: 'organization', text, byShape: true}
  if (acronym.test(text) && text.length <= maxAcronym) return organization
  if (opened) return /^\p{L}/u.test(text) && text.length > 1 ? {kind: 'person', text} : undefined
  if (/\p{N}/u.test(text) || innerCapital.test(text)) return /^\p{Lu}/u.test(text) ? organization : undefined
  // "Dec 20th 2024 | LINDHAVEN": a word alone in capitals is a place or a section.
  return smallInside.test(text) && line.length >= 1 && text.length > 2 ? {kind: 'person', text} : undefined
}

const smallInside = /^\p{Lu}.*\p{Ll}/u

const caseless = /^(?=\p{Lo})[^\p{Lu}\p{Ll}]+$/u
const han = /^\p{Script=Han}+$/u
const hangul = /^\p{Script=Hangul}+$/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
// Names of persons: two to four Chinese characters or Korean syllables, up to eight letters where kana are among them.
const maxHanName = 4
const maxKanaName = 8

function nameWithoutCase(text: string, opened: boolean): Name | undefined {
  const organization: Name = {kind: 'organization', text, byShape: true}
  const person: Name = {kind: 'person', text}
  const fits = text.length >= 2 && text.length <= maxHanName
  if (han.test(text)) return fits && (opened || isHanName(text)) ? person : organization
  if (text.length < 2) return undefined
  // "세종=": two syllables are a place.
  if (hangul.test(text) && !opened && text.length < 3) return undefined
  if (hangul.test(text)) return fits && opened ? person : organization
  if (kana.test(text)) return text.length <= maxKanaName ? person : organization
  const count = text.split(/\s+/).length
  if (count === 1) return opened ? person : organization
  return count <= maxNameWords ? person : undefined
}

/** "王小明", "山田太郎": a family name, and a last character that ends no outlet's name. */
function isHanName(text: string): boolean {
  return text.length > 2 && eastAsianShape(text) > 0 && !endsOutlet.test(text)
}

const endsOutlet = /[网網报報社台臺刊界视視闻聞讯訊部局院会會馆館志誌家室团團组組县縣市区區省国國]$/u

/** "순천 홍길동": before the word for a reporter stands the name, before the name a place or an outlet. */
function reporterOf(text: string): string | undefined {
  const parts = text.split(/\s+/)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && hangulName.test(last) && parts.every((part) => hangul.test(part)) ? last : undefined
}

/** "연합뉴스 홍길동": an agency before the name is one. */
function reporterNames(text: string, reporter: string, words: Vocabulary): Name[] {
  const before = trim(text.slice(0, -reporter.length))
  const person: Name = {kind: 'person', text: reporter}
  return isPhrase(words.agencies, before) ? [person, {kind: 'organization', text: before, isAgency: true}] : [person]
}

const hangulName = /^\p{Script=Hangul}{3}$/u
