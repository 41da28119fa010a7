import {phraseAt, type Phrases} from './phrases.js'
import {type Token, tokens} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

/** What a name names. */
export type NameKind = 'person' | 'organization'

/** A name as printed, without jobs and desks, and what it names. */
export interface Name {
  kind: NameKind
  text: string
}

/** What the surroundings of a name say about it. */
export interface NameContext {
  /** Whether a word such as "By" makes it an author. */
  opened: boolean
  /** Whether it is the name of the site. */
  isSite: (name: string) => boolean
}

/**
 * Tell whether a part of a byline is a person, an organisation, or neither (a job, a place, a word).
 *
 * @param part - The part as printed.
 * @param words - The vocabulary.
 * @param context - What the surroundings say.
 * @returns The name and its kind, or nothing.
 */
export function nameKind(part: string, words: Vocabulary, context: NameContext): Name | undefined {
  const text = trimName(part, words)
  if (text === '' || text.length > maxNameLength) return undefined
  const line = tokens(text)
  if (isAgency(line, words) || context.isSite(text)) return {kind: 'organization', text}
  if (hasPhrase(line, words.desks)) return desk(text, line, words)
  if (hasPhrase(line, words.jobs)) return undefined
  if (hasPhrase(line, words.outlets) || isDomain(text)) return {kind: 'organization', text}
  const kind = kindByShape(text, line, context)
  return kind && {kind, text}
}

// Longer names are sentences.
const maxNameLength = 70

const edges = /^[\s\p{P}\p{S}]+|[\s\p{S}\-–—,:;•|]+$/gu

/** Cuts titles before a name and jobs behind it. */
function trimName(part: string, words: Vocabulary): string {
  let text = part.replace(edges, '').trim()
  for (let line = tokens(text); line.length > 1; line = tokens(text)) {
    const [first] = line
    const lead = phraseAt(words.jobs, line, 0)
    const next = lead && line[lead.length]
    if (!first || !lead || !next) break
    text = text.slice(next.start).replace(edges, '').trim()
  }
  const line = tokens(text)
  const job = line.findIndex((_, index) => index >= 2 && phraseAt(words.jobs, line, index) !== undefined)
  return cutPlainTail(job < 0 ? text : text.slice(0, line[job]?.start).replace(edges, '').trim())
}

const particles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'das',
  'do',
  'dos',
  'du',
  'des',
  'la',
  'le',
  'el',
  'al',
  'ter',
  'ten',
  'zu',
  'zum',
  'zur',
  'y',
  'e',
  'bin',
  'ibn',
  'ben',
  'bint',
  'abu',
  'af',
  'av',
  'dal',
  'lo',
  'vom',
  "d'",
  'st',
  'i',
  'ul',
  'ur',
  'op',
  "'t",
  't',
  'd',
  'l',
  'o'
])

// A name ends at the first small word that is no particle: "Ned Deily at".
function cutPlainTail(text: string): string {
  const line = tokens(text)
  const end = line.findIndex(
    (token, index) =>
      index > 0 &&
      token.kind === 'word' &&
      isPlain(text, token) &&
      !particles.has(token.text) &&
      line[index - 1]?.end !== token.start
  )
  return end < 0 ? text : text.slice(0, line[end]?.start).replace(edges, '').trim()
}

function isPlain(text: string, token: Token): boolean {
  return /^\p{Ll}/u.test(text.slice(token.start, token.end))
}

function hasPhrase(line: readonly Token[], phrases: Phrases<true>): boolean {
  return line.some((_, index) => phraseAt(phrases, line, index) !== undefined)
}

function isAgency(line: readonly Token[], words: Vocabulary): boolean {
  return (
    phraseAt(words.agencies, line, 0)?.length ===
    line.filter((token, index) => token.kind !== 'mark' || index < line.length - 1).length
  )
}

const domain = /^[\p{L}\p{N}-]{1,60}\.[\p{L}]{2,10}$/u

function isDomain(text: string): boolean {
  return domain.test(text) && text.length > 4
}

/** "Staff" is nobody, "Tribune staff" is the Tribune, "Team EBONY" is a team. */
function desk(text: string, line: readonly Token[], words: Vocabulary): Name | undefined {
  const at = line.findIndex((_, index) => phraseAt(words.desks, line, index) !== undefined)
  const length = phraseAt(words.desks, line, at)?.length ?? 1
  if (length >= line.length) return undefined
  const rest = at === 0 ? text.slice(line[length]?.start) : text.slice(0, line[at]?.start)
  const name = rest.replace(edges, '').trim()
  return name === '' || !/\p{Lu}|\p{Lo}/u.test(name) ? undefined : {kind: 'organization', text: name}
}

// More words are a phrase.
const maxNameWords = 5

function kindByShape(text: string, line: readonly Token[], context: NameContext): NameKind | undefined {
  if (caseless.test(text)) return kindWithoutCase(text, context)
  const parts = text.split(/\s+/)
  if (parts.length > maxNameWords) return context.opened ? undefined : undefined
  if (articles.test(text) && parts.length > 1) return 'organization'
  if (parts.length === 1) return kindOfOneWord(text, line, context)
  if (line.some((token) => token.kind === 'number' && token.text.length > 1)) return 'organization'
  return parts.every((word) => isNameWord(word)) ? 'person' : undefined
}

const articles = /^(?:The|Die|Der|Das|Les|La|El|Los|Las|Il|De|Het)\s(?!\p{Lu}\.)/u
const nameWord = /^(?:\p{Lu}|\p{Lt}|["'’(]?\p{Lu}|[dlo]['’]\p{Lu})/u

function isNameWord(word: string): boolean {
  return (
    nameWord.test(word) ||
    particles.has(word.toLowerCase()) ||
    /^al-/i.test(word) ||
    /^(?:mc|mac|de|van)\p{Lu}/u.test(word)
  )
}

const acronym = /^[\p{Lu}\p{N}&./-]{2,}$/u
const innerCapital = /\p{Ll}{2}\p{Lu}/u

function kindOfOneWord(text: string, line: readonly Token[], context: NameContext): NameKind | undefined {
  if (acronym.test(text) && text.length <= maxAcronym) return 'organization'
  if (context.opened) return /^\p{L}/u.test(text) && text.length > 1 ? 'person' : undefined
  if (!/^\p{Lu}/u.test(text)) return undefined
  if (/\p{N}/u.test(text) || innerCapital.test(text)) return 'organization'
  return line.length === 1 && text.length > 2 ? 'person' : line.length > 1 ? 'person' : undefined
}

// "AFP", "UNICEF"; a longer word in capitals can be a name.
const maxAcronym = 7

const caseless = /^(?=\p{Lo})[^\p{Lu}\p{Ll}]+$/u
const han = /^\p{Script=Han}+$/u
const hangul = /^\p{Script=Hangul}+$/u
// Names of persons: two to four Chinese characters or Korean syllables, up to seven where kana are among them.
const maxHanName = 4
const maxKanaName = 8

function kindWithoutCase(text: string, context: NameContext): NameKind | undefined {
  if (han.test(text)) {
    const fits = text.length >= 2 && text.length <= maxHanName
    return fits && context.opened ? 'person' : 'organization'
  }
  if (hangul.test(text)) return context.opened && text.length >= 2 && text.length <= maxHanName ? 'person' : undefined
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return text.length <= maxKanaName ? 'person' : 'organization'
  const count = text.split(/\s+/).length
  if (count === 1) return context.opened ? 'person' : 'organization'
  return count <= maxNameWords ? 'person' : undefined
}
