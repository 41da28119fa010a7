import {isPhrase, phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import {eastAsianShape} from './east-asian-shape.js'
import {trimEdges} from './trim-edges.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** Place, agency and text of a lead-in. */
export interface EastAsianLeadIn {
  text: string
  place?: string
  agency?: string
}

/**
 * Read a wire lead-in in Korean, Japanese or Chinese.
 *
 * @param head - The beginning of the paragraph.
 * @param words - The vocabulary.
 * @returns The lead-in, or nothing.
 * @example
 * eastAsianLeadIn('(서울=연합뉴스) 홍길동 기자 = 회의가 열렸다.', vocabulary)
 * //=> {text: '(서울=연합뉴스)', place: '서울', agency: '연합뉴스'}
 */
export function eastAsianLeadIn(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  return (
    korean(head, words) ??
    reporterAndPlace(head) ??
    reporterThenPlace(head) ??
    correspondent(head) ??
    reporterOfAgency(head, words) ??
    slashedDispatch(head, words) ??
    bracketedDispatch(head, words) ??
    bracketed(head, words) ??
    dispatch(head, words) ??
    bulletin(head, words)
  )
}

const koreanPattern =
  /^[([【](?<place>[\p{Script=Hangul}A-Za-z·\s]{1,20})=(?<agency>[\p{Script=Hangul}A-Za-z0-9]{2,14})(?<reporter>\s(?:기자|특파원|통신원))?[^)\]】]{0,40}[)\]】]/u

/** "(서울=연합뉴스)", "(런던 AFP=연합뉴스)", "[순천=홍길동 기자]" */
function korean(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = koreanPattern.exec(head)
  const {place, agency, reporter} = match?.groups ?? {}
  if (!match || place === undefined || agency === undefined) return undefined
  if (reporter !== undefined) return {text: match[0], place}
  // What another agency wrote and this one hands on.
  const source = agencyAtEnd(place, words)
  const town = source === undefined ? '' : place.slice(0, -source.length).trim()
  return source === undefined || town === ''
    ? {text: match[0], place, agency}
    : {text: match[0], place: town, agency: source}
}

const reporterPattern =
  /^[〔［【（[(](?:記者|记者|特派員)?[^〕］】）\])／/]{1,20}[／/](?<place>\p{Script=Han}{2,8}?)(?:綜合)?(?:報導|报道|電|电)[〕］】）\])]/u

/** "〔記者王小明／台北報導〕" */
function reporterAndPlace(head: string): EastAsianLeadIn | undefined {
  const match = reporterPattern.exec(head)
  const place = match?.groups?.['place']
  return match && place !== undefined ? {text: match[0], place} : undefined
}

const reporterThenPlacePattern =
  /^[〔［【（[(](?:記者|记者|特派員)(?<name>\p{Script=Han}{3})(?<place>\p{Script=Han}{2,4})(?:綜合)?(?:報導|报道)[〕］】）\])]/u

/** "【記者王小明台北報導】": a Chinese name mostly has three characters. */
function reporterThenPlace(head: string): EastAsianLeadIn | undefined {
  const match = reporterThenPlacePattern.exec(head)
  const {place, name = ''} = match?.groups ?? {}
  return match && place !== undefined && eastAsianShape(name) > 0 ? {text: match[0], place} : undefined
}

const correspondentPattern =
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})[＝=](?<name>\p{Script=Han}{2,6})】/u

/** "【ワシントン=山田太郎】" */
function correspondent(head: string): EastAsianLeadIn | undefined {
  const match = correspondentPattern.exec(head)
  const {place, name = ''} = match?.groups ?? {}
  return match && place !== undefined && eastAsianShape(name) > 0 ? {text: match[0], place} : undefined
}

const agencyReporterPattern =
  /^[（(](?<agency>\p{Script=Han}{2,5})[記记]者(?<name>\p{Script=Han}{3})(?<place>\p{Script=Han}{2,6})\p{Nd}{1,2}日[^（）()\n]{0,10}[電电][）)]/u

/** "（中央社記者王小明台北3日電）": a Chinese name mostly has three characters. */
function reporterOfAgency(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = agencyReporterPattern.exec(head)
  const {agency = '', name = '', place} = match?.groups ?? {}
  const isKnown = match && isPhrase(words.agencies, agency) && eastAsianShape(name) > 0
  return isKnown && place !== undefined ? {text: match[0], place, agency} : undefined
}

const slashedDispatchPattern =
  /^(?<agency>\p{Script=Han}{2,5})[／/](?<place>\p{Script=Han}{2,8})(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日(?:綜合)?外?[電电](?=\s)/u

/** "中央社／台北3日電 " */
function slashedDispatch(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = slashedDispatchPattern.exec(head)
  const {agency = '', place} = match?.groups ?? {}
  return match && place !== undefined && isPhrase(words.agencies, agency) ? {text: match[0], place, agency} : undefined
}

const bracketedDispatchPattern =
  /^[【［[（(](?<before>\p{Script=Han}{2,14})(?:\p{Nd}{4}年)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日(?:[電电]|(?<bulletin>[讯訊]))[】］\]）)]/u

/** "【中央社台北3日電】", "【某某報2024年02月03日訊】": what no place can stand behind needs no known name. */
function bracketedDispatch(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = bracketedDispatchPattern.exec(head)
  const {before, bulletin} = match?.groups ?? {}
  if (!match || before === undefined) return undefined
  const agency = agencyAtStart(before, words) ?? (bulletin === undefined ? undefined : before)
  return agency === undefined ? undefined : placeBehind(match[0], before, agency)
}

function agencyAtStart(text: string, words: Vocabulary): string | undefined {
  const known = phraseAt(words.agencies, tokens(text), 0)
  return known && Array.from(text).slice(0, known.length).join('')
}

function placeBehind(text: string, before: string, agency: string): EastAsianLeadIn {
  const place = before.slice(agency.length)
  return {text, ...(place !== '' && {place}), agency}
}

const bracketPattern = /^[【［[（(](?<inside>[^】］\]）)\n]{2,30})[】］\]）)]/u

/** "【ソウル共同】", "［東京 3日 ロイター］" */
function bracketed(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = bracketPattern.exec(head)
  const inside = match?.groups?.['inside']
  if (!match || inside === undefined || !eastAsian.test(inside)) return undefined
  const agency = agencyAtEnd(inside, words)
  if (agency === undefined) return undefined
  const place = trimEdges(inside.slice(0, -agency.length).replace(dayInside, ''), edge)
  return {text: match[0], ...(place !== '' && {place}), agency}
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const dayInside = /(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日/u
const edge = /[\s,、・＝=—-]/u

function agencyAtEnd(text: string, words: Vocabulary): string | undefined {
  const line = tokens(text)
  for (const [index, token] of line.entries())
    if (phraseAt(words.agencies, line, index)?.length === line.length - index) return text.slice(token.start)
  return undefined
}

const dispatchPattern =
  /^据?(?<before>\p{Script=Han}{2,14})\p{Nd}{1,2}月\p{Nd}{1,2}日(?:专电|專電|[电電讯訊])(?:（[^（）\n]{1,40}）|\([^()\n]{1,40}\))?/u

/** "新华社首尔2月3日电（记者张三）" */
function dispatch(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = dispatchPattern.exec(head)
  const before = match?.groups?.['before']
  if (!match || before === undefined) return undefined
  const agency = agencyAtStart(before, words) ?? outletEnding.exec(before)?.[0]
  return agency === undefined ? undefined : placeBehind(match[0], before, agency)
}

const outletEnding = /^\p{Script=Han}{1,5}?[社网網报報台]/u

const bulletinPattern = /^(?<agency>\p{Script=Han}{2,8}?)(?:快讯|快訊|讯|訊)(?=[\s（(])/u

/** "新京报快讯（记者 张三）" */
function bulletin(head: string, words: Vocabulary): EastAsianLeadIn | undefined {
  const match = bulletinPattern.exec(head)
  const agency = match?.groups?.['agency']
  if (!match || agency === undefined || agency.startsWith('本')) return undefined
  const line = tokens(agency)
  const isOutlet = line.some((_, index) => phraseAt(words.outlets, line, index)?.length === line.length - index)
  return isOutlet || phraseAt(words.agencies, line, 0) ? {text: match[0], agency} : undefined
}
