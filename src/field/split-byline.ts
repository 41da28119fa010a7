import {isCommonWord} from '../segment/common-words.js'
import {eastAsianShape} from './east-asian-shape.js'
import {findDates} from './find-dates.js'
import {particles} from './name-kind.js'
import {phraseAt, type Phrases} from '../language/phrases.js'
import {type Token, tokens} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** What the words before a part say of it: nothing, an author, somebody else (a photographer), a source, no name at all. */
export type Opener = 'none' | 'by' | 'credit' | 'source' | 'muted'

/** A part of a byline between two joints: a name, a job, a place. */
export interface BylinePart {
  /** The part as printed. */
  text: string
  opener: Opener
  /** What stands between the part before and this one. */
  joint: Joint
  /** Whether a word right behind the part makes it the name of an author: "홍길동 기자". */
  named: boolean
}

/** What stands between two parts: a comma, a word such as "and", or a mark that sets apart. */
export type Joint = 'start' | 'comma' | 'and' | 'bar'

/**
 * Cut a line of a byline into its parts, without dates, addresses and reading times.
 *
 * @param line - The line.
 * @param words - The vocabulary.
 * @param opener - What the line before said of the names that follow (optional).
 * @returns The parts in order, and the opener that holds at the end of the line.
 * @example
 * splitByline('By Jane Doe and Max Roe', vocabulary).parts.map((part) => part.text)
 * //=> ['Jane Doe', 'Max Roe']
 */
export function splitByline(
  line: string,
  words: Vocabulary,
  opener: Opener = 'none'
): {parts: BylinePart[]; opener: Opener} {
  const text = clean(line, words)
  const state: State = {text, line: tokens(text), words, parts: [], opener, joint: 'start', first: -1, last: -1}
  let at = 0
  while (at < state.line.length) at += step(state, at)
  close(state, 'bar')
  return {parts: state.parts, opener: state.opener}
}

/** The line at hand, and the part that grows in it from token `first` to token `last`. */
interface State {
  readonly text: string
  readonly line: readonly Token[]
  readonly words: Vocabulary
  readonly parts: BylinePart[]
  opener: Opener
  joint: Joint
  first: number
  last: number
}

const shown = /[^\s|]+/gu

function withoutAddresses(text: string): string {
  return text.replace(shown, (word) => (isAddress(word) ? `${handledName.exec(word)?.[1] ?? ''} | ` : word))
}

// "Doe@janedoe": a scraper glued the handle to the name; "jdoe@tribune.example" is none.
const handledName = /^(\p{Lu}[\p{L}’'-]{1,40})@[^.]{1,80}$/u

/** "jdoe@tribune.example", "@janedoe", "https://tribune.example" */
function isAddress(word: string): boolean {
  return (word.length > 1 && word.includes('@')) || /^https?:\/\//i.test(word)
}

// What is cut out leaves a bar: names on both sides of a date are two names.
function clean(printed: string, words: Vocabulary): string {
  // An address may hold a date.
  const line = withoutAddresses(printed)
  let text = ''
  let from = 0
  for (const date of findDates(line, words)) {
    if (date.start < from) continue
    text += `${withoutLastJoint(line.slice(from, date.start).replace(beforeDate, ''), words)} | `
    from = date.end
  }
  return (text + line.slice(from)).replaceAll(' ـ ', ' – ')
}

// An era, and whose time it is.
const beforeDate = /(?:令和|平成|昭和|民[國国]|北京[时時][间間])\s?$/u

/** "Jane Doe On 12 May", "Max Roe Last updated 3 May": what joins a name and a date belongs to neither. */
function withoutLastJoint(text: string, words: Vocabulary): string {
  const line = tokens(text)
  const last = line.findLastIndex((token) => token.kind === 'word')
  const at = line.findIndex(
    (_, index) =>
      index > last - longestJoint &&
      index <= last &&
      [words.dateKinds, words.glue].some((phrases) => index + lengthAt(phrases, line, index) > last)
  )
  return at > 0 ? text.slice(0, line[at]?.start) : text
}

// "last updated on"
const longestJoint = 3

/** Reads on from a token; returns how many tokens it took. */
function step(state: State, at: number): number {
  const token = state.line[at]
  if (!token) return 1
  const domain = domainAt(state, at)
  if (domain > 0) {
    for (let index = at; index < at + domain; index++) state.last = index
    if (state.first < 0) state.first = at
    return domain
  }
  const share = shareInBrackets(state, at)
  if (share > 0) return share
  const opened = endsName(state, at) ? undefined : openerAt(state, at)
  const desk = lengthAt(state.words.desks, state.line, at)
  if (desk > (opened?.length ?? 1)) {
    // "Haber Merkezi": the name of a desk may hold a word that opens a byline elsewhere.
    for (let index = at; index < at + desk; index++) take(state, index)
    return desk
  }
  if (opened) {
    close(state, 'bar')
    state.opener = opened.opener
    return opened.length
  }
  const behind = phraseAt(state.words.byAfter, state.line, at)
  if (behind && state.first >= 0) {
    if (isPlaceOfReport(state, at)) drop(state)
    else close(state, 'bar', true)
    return behind.length
  }
  const and = joinAt(state, at, state.words.and) ?? joinAt(state, at, state.words.with)
  if (and !== undefined) {
    close(state, 'and')
    return and
  }
  if (token.kind === 'number') return takeNumber(state, at)
  const nickname = token.kind === 'mark' ? nicknameAt(state, at) : 0
  if (nickname > 0) {
    state.last = at + nickname - 1
    return nickname
  }
  if (token.kind === 'mark') takeMark(state, token, at)
  else take(state, at)
  return 1
}

/** "Tribune.example", "Daily.LIVE": no word of a domain opens or ends anything; tells how many tokens it has. */
function domainAt(state: State, at: number): number {
  const token = state.line[at]
  const before = state.line[at - 1]
  if (token?.kind !== 'word' || !state.line[at + 1]) return 0
  if (before?.end === token.start && before.kind !== 'mark') return 0
  domain.lastIndex = token.start
  const end = token.start + (domain.exec(state.text)?.[0].length ?? 0)
  let next = at
  while ((state.line[next]?.end ?? Infinity) <= end) next++
  return next - at
}

/** "Jane Doe (Text), Max Roe (Fotos)": what each of them did; tells how many tokens it takes. */
function shareInBrackets(state: State, at: number): number {
  const {line, words} = state
  if (line[at]?.text !== '(') return 0
  const written = lengthAt(words.by, line, at + 1)
  const pictured = lengthAt(words.credits, line, at + 1)
  const length = Math.max(written, pictured)
  if (length === 0 || line[at + 1 + length]?.text !== ')') return 0
  close(state, 'bar')
  const part = state.parts.pop()
  if (part) state.parts.push({...part, opener: written >= pictured ? 'by' : 'credit'})
  return length + 2
}

const domain = /(?:www\.)?\p{L}[\p{L}\p{N}-]{2,40}\.(?:\p{Ll}{2,6}|\p{Lu}{2,6})(?![\p{L}\p{N}.])/uy

/** "山田太郎記者": what opens a byline elsewhere ends it where it stands close behind a name and nothing follows. */
function endsName(state: State, at: number): boolean {
  const length = lengthAt(state.words.byAfter, state.line, at)
  const next = state.line[at + length]
  return length > 0 && state.first >= 0 && isGlued(state, at) && (!next || next.kind === 'mark')
}

/** "記者王小明／台北報導": behind a reporter stands from where he reports. */
function isPlaceOfReport(state: State, at: number): boolean {
  return state.opener === 'by' && state.parts.length > 0 && hanCharacter.test(printed(state, at).charAt(0))
}

/** By words are particles of names too ("von", "di"): inside a name they open nothing. */
function openerAt(state: State, at: number): {opener: Opener; length: number} | undefined {
  const {words, line} = state
  const candidates: [Opener, number][] = [
    ['by', Math.max(lengthAt(words.by, line, at), lengthAt(words.signOff, line, at))],
    ['credit', lengthAt(words.credits, line, at)],
    ['source', lengthAt(words.source, line, at)],
    ['muted', Math.max(...mutes(words).map((phrases) => lengthAt(phrases, line, at)))]
  ]
  const [opener, length] = candidates.reduce((best, one) => (one[1] > best[1] ? one : best))
  if (length === 0) return undefined
  if (opener === 'by' && isJobOfName(state, at, length)) return undefined
  if (opener === 'muted' && state.first >= 0 && length === 1 && (line[at]?.text.length ?? 0) <= maxParticle)
    return undefined
  if (opener === 'source' && length === 1 && (line[at]?.text.length ?? 0) <= maxParticle && !isAfterName(state, at))
    return undefined
  // "陳大文": the last character of a name opens a byline elsewhere.
  const isCharacter = length === 1 || line[at + 1]?.kind === 'mark'
  if (isCharacter && state.first >= 0 && isGlued(state, at) && hanCharacter.test(printed(state, at))) return undefined
  const insideName =
    state.first >= 0 &&
    length === 1 &&
    (!isCapital(state, at) || isAllCapitals(state, at)) &&
    !isPlain(state, at - 1) &&
    !isSentence(state, at) &&
    !opensWithCommonWord(state)
  return insideName ? undefined : {opener, length}
}

const hanCharacter = /^\p{Script=Han}$/u

/** "MAX VON SYDOW": between words in capitals a particle is printed in capitals too. */
function isAllCapitals(state: State, at: number): boolean {
  return [at - 1, at, at + 1].every((index) => inCapitals.test(printed(state, index)))
}

const inCapitals = /^\p{Lu}{2}\P{Ll}*$/u

/** "Aus Berlin von Jane Doe": what opens with a function word is no name. */
function opensWithCommonWord(state: State): boolean {
  const first = state.line[state.first]?.text ?? ''
  return isCommonWord(first) && !particles.has(first)
}

/** "Jane Doe – Journalist": a word that opens a byline elsewhere is a job behind a name. */
function isJobOfName(state: State, at: number, length: number): boolean {
  const isBehindName = state.parts.some((part) => part.text.includes(' ')) || isTwoWords(state, at)
  return isBehindName && lengthAt(state.words.jobs, state.line, at) >= length && state.line[at + length]?.text !== ':'
}

function isTwoWords(state: State, at: number): boolean {
  return state.first >= 0 && at - state.first === 2 && isCapital(state, state.first) && isCapital(state, at - 1)
}

/** So many small words are no particles of a name: "Why the stars are kind, by Jane Doe" without its comma. */
function isSentence(state: State, at: number): boolean {
  return countPlain(state, at) > maxParticles
}

// "van der", "de la"
const maxParticles = 2

/** "Jane Doe Über dieses Thema berichtet": small words, the last of them before the colon, are no part of a name. */
function isSentenceBelow(state: State, at: number): boolean {
  return countPlain(state, at) >= maxParticles && isPlain(state, at - 1)
}

/** Counts the small words of the part so far. */
function countPlain(state: State, at: number): number {
  let count = 0
  for (let index = state.first; index >= 0 && index < at; index++) if (isPlain(state, index)) count++
  return count
}

/** "Jane Doe for the Tribune", and no "for" of a sentence. */
function isAfterName(state: State, at: number): boolean {
  for (let index = state.first; index >= 0 && index < at; index++) if (isPlain(state, index)) return false
  return state.first >= 0 && state.opener === 'by'
}

function mutes(words: Vocabulary): Phrases<unknown>[] {
  return [words.dateKinds, words.readingTime, words.prompts, words.keywords]
}

// "le", "el", "on" stand before dates and in names.
const maxParticle = 3

function lengthAt(phrases: Phrases<unknown>, line: readonly Token[], at: number): number {
  return phraseAt(phrases, line, at)?.length ?? 0
}

function printed(state: State, at: number): string {
  const token = state.line[at]
  return token ? state.text.slice(token.start, token.end) : ''
}

function isCapital(state: State, at: number): boolean {
  return /^\p{Lu}/u.test(printed(state, at))
}

function isPlain(state: State, at: number): boolean {
  return /^\p{Ll}/u.test(printed(state, at))
}

/** A joining word stands alone and small; "E." is an initial and ".com" an ending. */
function joinAt(state: State, at: number, phrases: Phrases<true>): number | undefined {
  const token = state.line[at]
  const length = lengthAt(phrases, state.line, at)
  const before = state.line[at - 1]
  if (length === 0 || !token || (before?.end === token.start && before.text !== '(')) return undefined
  // "Telegram & Gazette" is one paper.
  if (
    token.text === '&' &&
    lengthAt(state.words.outlets, state.line, at - 1) > 0 &&
    lengthAt(state.words.outlets, state.line, at + 1) > 0
  )
    return undefined
  return isCapital(state, at) && token.text.length === 1 ? undefined : length
}

const commas: ReadonlySet<string> = new Set([',', '、', '،', '，'])
const colons: ReadonlySet<string> = new Set([':', '：'])
const bars: ReadonlySet<string> = new Set('|•·/／—–()[]:："“”»«●=<>〔〕【】《》（）・+⋅~*…!?;；'.split(''))

/** "Anna (Ann) Doe", "Max “Red” Roe": a second first name stands in brackets or quotes. */
function nicknameAt(state: State, at: number): number {
  const closing = nicknameMarks.get(state.line[at]?.text ?? '')
  if (closing === undefined || state.first < 0 || at - state.first > maxFirstNames) return 0
  const length = state.line.slice(at + 1, at + 1 + maxNickname).findIndex((token) => token.text === closing)
  const next = at + length + 2
  const isNickname =
    length > 0 && isCapital(state, at + 1) && state.line[next]?.kind === 'word' && isCapital(state, next)
  return isNickname ? length + 2 : 0
}

const nicknameMarks: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”']
])
const maxFirstNames = 2
// "R.J." and the bracket behind it
const maxNickname = 5

function takeMark(state: State, token: Token, at: number): void {
  if (betweenNames.has(token.text) && standsBetweenNames(state, at)) close(state, 'and')
  else if (commas.has(token.text)) close(state, 'comma')
  else if (colons.has(token.text) && state.opener === 'none') {
    // What stands before a colon is a label and no name.
    state.first = -1
    close(state, 'bar')
  } else if (colons.has(token.text) && isSentenceBelow(state, at)) {
    // What a sentence below the byline tells behind its colon has nothing to do with it.
    close(state, 'bar')
    state.opener = 'muted'
  } else if (bars.has(token.text) || isDash(state, token, at) || endsSentence(state, token, at)) {
    close(state, 'bar')
    if (endsOpener.has(token.text) || token.text === '.') leave(state)
  } else if (state.first >= 0) state.last = at
}

// Behind these another field of the line begins; a slash, a bracket or a dash may still stand between two authors.
const endsOpener: ReadonlySet<string> = new Set(['|', '•', '·', '⋅'])

/** "By" holds until a name has been read; a credit and a date word hold to the next bar. */
function leave(state: State): void {
  if (state.opener === 'muted' || (state.opener === 'by' && state.parts.some((part) => part.opener === 'by')))
    state.opener = 'none'
}

function isDash(state: State, token: Token, at: number): boolean {
  const before = state.line[at - 1]
  const after = state.line[at + 1]
  return token.text === '-' && !(before?.end === token.start && after?.start === token.end)
}

// "J. Smith" and "Jr." go on, "Daily Bugle. The" ends.
function endsSentence(state: State, token: Token, at: number): boolean {
  const before = state.line[at - 1]
  const after = state.line[at + 1]
  if (token.text !== '.' || before === undefined || after?.start === token.end) return token.text === '。'
  return before.text.length > maxAbbreviation
}

// "Jr", "Sgt", "Prof": a longer word before a full stop ends a sentence.
const maxAbbreviation = 4
// A unit is told in few words: "min read", "comments so far".
const maxUnitWords = 4

/** "News1" and "TV 25" are names; "5 min read" and "7 comments" are none. */
function takeNumber(state: State, at: number): number {
  const glued = isGlued(state, at)
  const next = state.line[at + 1]
  const counts = lengthAt(state.words.readingTime, state.line, at + 1) > 0 || isRelativeUnit(state, at + 1)
  const ends = next === undefined || next.text === '|'
  // "3i Global"
  const opensName =
    state.first < 0 && state.opener === 'by' && next?.kind === 'word' && next.start === state.line[at]?.end
  if (opensName || (state.first >= 0 && !counts && (glued || (ends && !isPerson(state, at))))) {
    take(state, at)
    return 1
  }
  close(state, 'bar')
  let end = at + 1
  while (state.line[end]?.kind === 'word' && end - at <= maxUnitWords && !openerAt(state, end)) end++
  return end - at
}

/** "Jane Doe 6": two words that are no outlet's name, and how many comments there are. */
function isPerson(state: State, at: number): boolean {
  if (at - state.first < 2) return false
  for (let index = state.first; index < at; index++)
    if (lengthAt(state.words.outlets, state.line, index) > 0 || state.line[index]?.kind !== 'word') return false
  return true
}

function isRelativeUnit(state: State, at: number): boolean {
  const {minute, hour, day} = state.words.relative
  return [minute, hour, day].some((unit) => lengthAt(unit, state.line, at) > 0)
}

function take(state: State, at: number): void {
  if (state.first >= 0 && isGlued(state, at) && isWholeName(state, at)) {
    close(state, 'bar')
    leave(state)
  }
  if (opensNextName(state, at) && standsBetweenNames(state, at - 1)) close(state, 'and')
  if (state.first < 0) state.first = at
  state.last = at
}

/**
 * "김철수 이영희 기자", "记者 王小明 陈大文": Koreans and Chinese print no space inside a name, as the Japanese do between the
 * parts of one.
 */
function opensNextName(state: State, at: number): boolean {
  const before = state.line[state.first]
  if (!before) return false
  const word = printed(state, at)
  if (koreanName.test(word)) return koreanName.test(nameSoFar(state))
  return hanCharacter.test(word) && !isGlued(state, at) && chineseReporter.test(state.text.slice(0, before.start))
}

const chineseReporter = /[记記]者|通[讯訊][员員]/u
const koreanName = /^\p{Script=Hangul}{3}$/u

function isGlued(state: State, at: number): boolean {
  const before = state.line[at - 1]
  return before?.kind === 'word' && before.end === state.line[at]?.start
}

// "Mac", "Van" stand glued in names.
const minGluedLetters = 4

// "Ayeesha WalshShowbiz": a scraper glued the next field to a name; "McGregor" and "LaBorde" are no such case.
function isWholeName(state: State, at: number): boolean {
  const before = state.line[at - 1]
  if (!isCapital(state, at) || at - state.first < 2 || !before || before.text.length < minGluedLetters) return false
  // "Harbour Association PortEllery" is an organisation's name.
  for (let index = state.first; index < at; index++)
    if (lengthAt(state.words.outlets, state.line, index) > 0) return false
  return true
}

/** "김철수·이영희 기자": what stands behind the last of several names speaks for all. */
function nameBefore(parts: BylinePart[]): void {
  for (let at = parts.length - 1; at > 0 && parts[at]?.joint === 'and'; at--) {
    const before = parts[at - 1]
    if (before && isEastAsianName(before.text)) parts[at - 1] = {...before, named: true}
  }
}

/** "张三、李四", "김철수·이영희": a mark between two East Asian names. */
function standsBetweenNames(state: State, at: number): boolean {
  const next = state.line[at + 1]?.start ?? state.text.length
  const name = eastAsianRun.exec(state.text.slice(next, next + longestRun))?.[0] ?? ''
  return isEastAsianName(nameSoFar(state)) && isEastAsianName(name)
}

const betweenNames: ReadonlySet<string> = new Set(['、', '，', ',', '·', '・', '/', '／'])
const eastAsianRun = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,5})/u
// One more than the longest name.
const longestRun = 5

function nameSoFar(state: State): string {
  const [first, last] = [state.line[state.first], state.line[state.last]]
  return first && last ? state.text.slice(first.start, last.end) : ''
}

function isEastAsianName(text: string): boolean {
  return eastAsianShape(text) > 0
}

function drop(state: State): void {
  state.first = -1
  state.last = -1
}

function close(state: State, joint: Joint, named = false): void {
  const text = nameSoFar(state)
  if (text !== '') {
    state.parts.push({text, opener: state.opener, joint: state.joint, named})
    if (named) nameBefore(state.parts)
    state.joint = joint
  } else if (joint !== 'comma' && state.joint !== 'start') state.joint = joint
  drop(state)
}
