import {eastAsianLeadIn} from './east-asian-lead-in.js'
import {cutDates, findDates} from './find-dates.js'
import {isPhrase, phraseAt, type Phrases} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import {trimEdges} from './trim-edges.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** A wire lead-in taken apart. */
export interface LeadIn {
  /** As printed, without the dash after it. */
  text: string
  place?: string
  agency?: string
  /** ISO 8601 day. */
  date?: string
}

/**
 * Read the wire lead-in that opens a paragraph: place, date and agency before a dash.
 *
 * @param paragraph - The paragraph.
 * @param words - The vocabulary.
 * @param code - The page's language (optional).
 * @param published - The article's day of publication, which gives a date its year (optional).
 * @returns The lead-in, or nothing.
 * @example
 * leadIn('SEOUL, Feb 3 (Reuters) - The ministers met.', vocabulary)
 * //=> {text: 'SEOUL, Feb 3 (Reuters)', place: 'SEOUL', agency: 'Reuters'}
 */
export function leadIn(paragraph: string, words: Vocabulary, code?: string, published?: string): LeadIn | undefined {
  const head = paragraph.slice(0, maxLeadIn)
  for (const form of forms) {
    const raw = form(head, words)
    if (raw) return finish(raw, words, code, published)
  }
  return undefined
}

// Two cities with countries, a date and an agency fit in; what is longer is a sentence.
const maxLeadIn = 140

/** A lead-in as its form found it: its date still stands with the place. */
interface RawLeadIn {
  text: string
  place?: string
  agency?: string
}

type Form = (head: string, words: Vocabulary) => RawLeadIn | undefined

const forms: readonly Form[] = [
  eastAsianLeadIn,
  agencyFirst,
  bracketedAgency,
  agencyBehind,
  agencyBehindStops,
  outletAlone,
  caselessPlace,
  caselessAgency,
  placeAlone,
  placeLine
]

const agencyFirstPattern =
  /^\((?<agency>[^()]{2,40})\)\s{0,2}(?:[-–—]{1,2}\s{0,2}(?<place>\p{Lu}[^()\n–—-]{1,50}?)\s{0,2}[-–—]{1,2}\s|[-–—]{0,2}\s{0,2}(?=\p{Lu}))/u

/** "(ANSA) - ROMA, 03 FEB -" */
function agencyFirst(head: string, words: Vocabulary): RawLeadIn | undefined {
  const match = agencyFirstPattern.exec(head)
  const {agency, place} = match?.groups ?? {}
  if (!match || agency === undefined || !isAgency(agency, words)) return undefined
  const text = cutDash(match[0])
  return place !== undefined && isPlace(place, words) ? {text, place, agency} : {text: `(${agency})`, agency}
}

const bracketPattern =
  /^(?<place>[\p{Lu}\p{Lo}][^()/\n]{1,80}?(?:\/\p{Lu}[^()/\n]{1,30}?)?)[\s,.:]{0,2}(?:\((?<agency>[^()\n]{2,40})\)|\/(?<wire>[^/\n]{2,40})\/)(?<end>\s{0,2}[.:,]?\s{0,2}[-–—_]{0,2})/u

/** "SEOUL, Feb 3 (Reuters) -", "NEW YORK, Feb. 3, 2026 /PRNewswire/ --", "МОСКВА, 3 февраля. /ТАСС/." */
function bracketedAgency(head: string, words: Vocabulary): RawLeadIn | undefined {
  const match = bracketPattern.exec(head)
  if (!match?.groups) return undefined
  const {place = '', wire, end = ''} = match.groups
  const inside = trimEdges(withoutDates(match.groups['agency'] ?? wire ?? '', words), leading, trailing)
  // "MANILA (UPDATED) —", "CAMBRIDGE, Mass. (Feb. 3, 2026) —"
  if ((inside === '' || isPhrase(words.dateKinds, inside)) && isPlace(place, words) && end.trim() !== '')
    return {text: cutDash(match[0]), place}
  const agency = agencyOfReporter(inside, words) ?? inside
  const known = isAgency(agency, words)
  // An unknown name in brackets is an agency where a dash or a full stop closes the whole.
  if (!isPlace(place, words) || (!known && caseless.test(place))) return undefined
  if (!(known || (end.trim() !== '' && looksLikeAgency(agency)))) return undefined
  // "Port Ellery, Feb 3 (PTI) The council ...", "Zürich (sda) Der Rat ...": without a dash the day tells it from a name
  // with its paper, or that it is one word.
  const isDated = known && findDates(place, words).length > 0
  const isWord = known && oneWord.test(place)
  if (end.trim() === '' && !isDated && !isWord && !caseless.test(place) && !capitals.test(firstPart(place)))
    return undefined
  return {text: cutDash(match[0]), place, agency}
}

const oneWord = /^\p{Lu}\p{Ll}{2,20}$/u

/** "Корр. ТАСС Иван Петров": the agency, with whom it sent. */
function agencyOfReporter(text: string, words: Vocabulary): string | undefined {
  const agency = ofReporter.exec(text)?.[1]
  return agency !== undefined && isAgency(agency, words) ? agency : undefined
}

const ofReporter = /^\p{Lu}\p{Ll}{1,12}\. (\p{Lu}{2,12})(?: \p{Lu}\p{Ll}{1,20}){0,3}$/u

const behindPattern =
  /^(?<place>\p{Lu}[^()/\n–—]{1,60}?)(?<end>\s[-–—]|\.)\s(?<agency>\p{Lu}[\p{L} ]{1,30})(?:, \p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})?\.\s/u

/** "МОСКВА, 3 фев - РИА Новости.", the reporter's name behind it or none, "Київ. 3 травня. УНН." */
function agencyBehind(head: string, words: Vocabulary): RawLeadIn | undefined {
  const {place = '', end, agency = ''} = behindPattern.exec(head)?.groups ?? {}
  const town = end === '.' ? (place.split('. ')[0] ?? '') : place
  if (!isAgency(agency, words) || !isPlace(town, words)) return undefined
  return {text: head.slice(0, head.indexOf(agency, place.length) + agency.length), place: town, agency}
}

const stopsPattern =
  /^(?<place>\p{Lu}[\p{L} -]{2,30})\. \p{Nd}{1,2} \p{Ll}{3,10}\. (?<agency>\p{Lu}[\p{L}. -]{2,30}?) [-–—]\s/u

/** "Москва. 3 февраля. Интерфакс - " */
function agencyBehindStops(head: string, words: Vocabulary): RawLeadIn | undefined {
  const match = stopsPattern.exec(head)
  const {place = '', agency = ''} = match?.groups ?? {}
  if (!match || !(isAgency(agency, words) || domain.test(agency) || capitals.test(agency))) return undefined
  return {text: cutDash(match[0]), place, agency}
}

const outletPattern = /^(?<outlet>[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{2,20}){1,3})\s{0,2}:\s?[-–—]\s/u

/** "المثال نيوز :- ": an outlet in a script without capitals, told by a word such as "News". */
function outletAlone(head: string, words: Vocabulary): RawLeadIn | undefined {
  const outlet = outletPattern.exec(head)?.groups?.['outlet']
  if (outlet === undefined) return undefined
  const line = tokens(outlet)
  const isOutlet = isAgency(outlet, words) || line.some((_, at) => phraseAt(words.outlets, line, at) !== undefined)
  return isOutlet ? {text: outlet, agency: outlet} : undefined
}

const caselessPattern =
  /^(?<place>[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{2,20})?)(?:\s{0,2}[/،,]\s{0,2}|\s[-–—ـ]\s)(?<agency>[\p{L}\p{M}"]{1,12}(?: [\p{L}\p{M}]{1,12}){0,2}?)\s{0,2}(?:[-–—ـ:]{1,2}\s|।)/u

/** "الرباط/ الأناضول - ", "القدس - رويترز: ", "नई दिल्ली, पीटीआई।": without capitals it is the agency that tells. */
function caselessPlace(head: string, words: Vocabulary): RawLeadIn | undefined {
  const match = caselessPattern.exec(head)
  const {place = '', agency = ''} = match?.groups ?? {}
  return match && isAgency(agency, words) && isPlace(place, words)
    ? {text: head.slice(0, match[0].lastIndexOf(agency) + agency.length), place, agency}
    : undefined
}

const caselessAgencyPattern = /^\((?<agency>[\p{Lo}\p{M}][\p{Lo}\p{M} ]{1,20})\)\s{0,2}[-–—ـ]{1,2}\s/u

/** "(رويترز) - " */
function caselessAgency(head: string, words: Vocabulary): RawLeadIn | undefined {
  const agency = caselessAgencyPattern.exec(head)?.groups?.['agency']
  return agency !== undefined && isAgency(agency, words) ? {text: `(${agency})`, agency} : undefined
}

const alonePattern =
  /^(?<place>\p{Lu}[^()\n:–—]{1,60}?)(?<end>\s{0,2}(?:\s[-–—]|--|\.-|[–—]|:(?=\s))\s{0,2})["“„«'‘]?\p{Lu}/u

/** "LINZ – ", "WEST PALM BEACH, Fla. –", "NEW DELHI:" */
function placeAlone(head: string, words: Vocabulary): RawLeadIn | undefined {
  const {place, end} = alonePattern.exec(head)?.groups ?? {}
  if (place === undefined || end === undefined || !isPlace(place, words)) return undefined
  // Who asks in an interview.
  if (end.includes(':') && question.test(head)) return undefined
  const first = firstPart(place)
  const isCapitals = capitals.test(first)
  if (isAgency(place, words) || domain.test(place)) return {text: place, agency: place}
  const outlet = place.split(/,\s/).find((part) => domain.test(part) || opensWithAgency(part, words))
  // "JAKARTA, Tribune.example - ", "Tribune.example, Jakarta - "
  if (outlet !== undefined)
    return {text: place, place: place.replace(outlet, '').replace(/^,\s|,\s$/, ''), agency: outlet}
  const behind = dayAndAgency.exec(place)?.groups
  // "SYDNEY, March 3 AAP - "
  if (behind?.['agency'] !== undefined && isAgency(behind['agency'], words))
    return {text: place, place: behind['rest'] ?? '', agency: behind['agency']}
  // "Opinion: " and "Update - " open like a place: without capitals it has to be a word or two.
  if (!isCapitals && first.split(/\s/).filter((word) => !smallLetter.test(word)).length > maxPlainPlaceWords)
    return undefined
  return {text: place, place}
}

const placeLinePattern = /^\p{Lu}[\p{L}\p{M} ’'/-]{2,30}\.$/u

/** "Berlin.", which a scraper broke off from its paragraph. */
function placeLine(head: string, words: Vocabulary): RawLeadIn | undefined {
  const place = head.slice(0, -1)
  return placeLinePattern.test(head) && place.split(' ').length <= maxPlainPlaceWords && isPlace(place, words)
    ? {text: head, place}
    : undefined
}

// Without capitals only a known agency tells a place from other words.
const caseless = /^\p{Lo}/u
const maxPlainPlaceWords = 2
// "Ciudad de México"
const smallLetter = /^\p{Ll}/u
const domain = /^[\p{L}\p{N}-]{2,40}(?:\.\p{L}{2,5}){1,2}$/u
const dayAndAgency = /^(?<rest>.{3,50}\p{Nd}) (?<agency>\p{Lu}{2,8})$/u

const question = /[?？]["”»]?\s{0,3}$/u

/** "CNN Indonesia", "ΑΠΕ-ΜΠΕ", and no "Spa, Belgium" */
function opensWithAgency(text: string, words: Vocabulary): boolean {
  const line = tokens(text)
  const length = phraseAt(words.agencies, line, 0)?.length
  return length !== undefined && line.length - length <= 1 && acronym.test(text)
}

const acronym = /^\p{Lu}{2,8}(?!\p{L})/u
const capitals = /^[\p{Lu}\p{M}\s./'’-]{3,}$/u

function firstPart(place: string): string {
  return (place.split(',')[0] ?? '').trim()
}

// "KUALA LUMPUR", "Rio de Janeiro": longer place names are sentences.
const maxPlaceWords = 8
const placeWord =
  /^(?:[\p{Lu}\p{Lo}\p{N}]|(?:del|de|da|do|la|le|al|di|am|an|der|den|of|and|sur|на|los|las|el|upon|bei|im|[ивiey])$)/u

function isPlace(place: string, words: Vocabulary): boolean {
  const parts = place.trim().split(/[\s/]+/)
  if (parts.length > maxPlaceWords || /[!?;"“”„]/.test(place)) return false
  const bare = withoutDates(place, words)
    .split(/[\s/,]+/)
    .filter((part) => part !== '' && !isPhrase(words.weekdays, part))
  if (!bare.every((part) => placeWord.test(part))) return false
  const line = tokens(bare.join(' '))
  return ![
    words.prompts,
    words.dateKinds as Phrases<unknown>,
    words.keywords,
    words.by,
    words.headings,
    words.credits,
    words.source
  ].some((phrases) => phraseAt(phrases, line, 0)?.length === line.length)
}

function withoutDates(text: string, words: Vocabulary): string {
  return cutDates(text, findDates(text, words))
}

function isAgency(name: string, words: Vocabulary): boolean {
  const line = tokens(name)
  return (
    phraseAt(words.agencies, line, 0)?.length === line.length ||
    (line.length > 1 && line[1]?.text === '/' && phraseAt(words.agencies, line, 0) !== undefined)
  )
}

const agencyShape = /^[\p{L}\p{N}][\p{L}\p{N}.\-/ &]{1,30}$/u
// "(Russland)" and "(Ontario)" tell which place: a name like a word is no agency, "(KGO)", "(dpa-AFX)", "(red)" may be one.
const wordShape = /^\p{Lu}\p{Ll}+$/u

function looksLikeAgency(name: string): boolean {
  return agencyShape.test(name) && /\p{L}/u.test(name) && !wordShape.test(name) && name.split(' ').length <= 3
}

const dashAtEnd = /[\s.:,]{0,3}[-–—_]{0,2}\s{0,2}$/u

function cutDash(text: string): string {
  return text.replace(dashAtEnd, '')
}

const leading = /[\s,.]/u
// "SAN FRANCISCO--(BUSINESS WIRE)"
const trailing = /[\s,–—-]/u

function finish(raw: RawLeadIn, words: Vocabulary, code: string | undefined, published: string | undefined): LeadIn {
  const {text, place = '', agency} = raw
  const [date] = findDates(text, words, code)
  const inPlace = findDates(place, words, code)[0]
  // "Nendeln, 27.6.205": what is no date but begins with digits is none of the place either.
  const bare = trimEdges(beforeDigits(inPlace ? place.slice(0, inPlace.start) : place), leading, trailing)
  const stop = text.startsWith(`${bare}.`) && abbreviated.test(bare) ? '.' : ''
  const day =
    date?.readings.length === 1
      ? date.readings[0]
      : date?.yearless && published !== undefined
        ? lastSuchDay(date.yearless, published)
        : undefined
  return {
    text,
    ...(bare !== '' && {place: bare + stop}),
    ...(agency !== undefined && {agency}),
    ...(day !== undefined && {date: day})
  }
}

const digitsBehind = /,\s{0,2}\p{Nd}/u

function beforeDigits(place: string): string {
  const at = place.search(digitsBehind)
  return at < 0 ? place : place.slice(0, at)
}

// "Fla.", "Ill.": an abbreviated state keeps its full stop.
const abbreviated = /,\s\p{Lu}\p{L}{0,4}$/u

/** A report is dated on the day of publication or before it. */
function lastSuchDay({month, day}: {month: number; day: number}, published: string): string {
  const tail = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const year = Number(published.slice(0, 4))
  return tail <= published.slice(4, 10) || published.slice(4, 7) === tail.slice(0, 3)
    ? `${year}${tail}`
    : `${year - 1}${tail}`
}
