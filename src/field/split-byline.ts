import {findDates} from './find-dates.js'
import {phraseAt, type Phrases} from './phrases.js'
import {type Token, tokens} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

/** What the words before a part say of it. */
export type Opener = 'none' | 'by' | 'credit' | 'source'

/** A part of a byline between two joints: a name, a job, a place. */
export interface BylinePart {
  /** The part as printed. */
  text: string
  opener: Opener
  /** What stands between the part before and this one. */
  joint: 'start' | 'comma' | 'and' | 'bar'
  /** Whether a word right behind the part makes it the name of an author: "홍길동 기자". */
  named: boolean
}

/**
 * Cut a line of a byline into its parts, without dates, addresses and reading times.
 *
 * @param line - The line.
 * @param words - The vocabulary.
 * @param opener - What the line before said of the names that follow (optional).
 * @returns The parts in order, and the opener that holds for the next line.
 */
export function splitByline(
  line: string,
  words: Vocabulary,
  opener: Opener = 'none'
): {parts: BylinePart[]; opener: Opener} {
  const text = clean(line, words)
  const splitter = new Splitter(text, words, opener)
  return splitter.split()
}

const address = /[^\s@|]{1,64}@[^\s@|]{1,253}|(?<![\p{L}\p{N}])@[\w.]{1,40}|https?:\/\/\S{1,200}/giu

// What is cut out leaves a bar: names on both sides of a date are two names.
function clean(line: string, words: Vocabulary): string {
  let text = ''
  let from = 0
  for (const date of findDates(line, words)) {
    if (date.start < from) continue
    text += `${line.slice(from, date.start)} | `
    from = date.end
  }
  return (text + line.slice(from)).replace(address, ' | ')
}

const commas: ReadonlySet<string> = new Set([',', '、', '،', '，', ';', '；'])
const bars: ReadonlySet<string> = new Set([
  '|',
  '•',
  '·',
  '/',
  '／',
  '—',
  '–',
  '(',
  ')',
  '[',
  ']',
  ':',
  '：',
  '"',
  '“',
  '”',
  '»',
  '«',
  '●',
  '=',
  '<',
  '>',
  '〔',
  '〕',
  '【',
  '】',
  '《',
  '》',
  '（',
  '）',
  '・',
  '+',
  '⋅',
  '‖',
  '>',
  '~',
  '*',
  '…',
  '!',
  '?'
])

class Splitter {
  private readonly line: Token[]
  private readonly parts: BylinePart[] = []
  private joint: BylinePart['joint'] = 'start'
  /** Tokens of the part at hand. */
  private first = -1
  private last = -1

  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
    private opener: Opener
  ) {
    this.line = tokens(text)
  }

  split(): {parts: BylinePart[]; opener: Opener} {
    let at = 0
    while (at < this.line.length) at += this.step(at)
    this.close('bar')
    return {parts: this.parts, opener: this.opener}
  }

  private step(at: number): number {
    const token = this.line[at]
    if (!token) return 1
    const opened = this.openerAt(at)
    if (opened) {
      this.close(opened.joint)
      this.opener = opened.opener
      return opened.length
    }
    const behind = phraseAt(this.words.byAfter, this.line, at)
    if (behind && this.first >= 0) {
      this.close('bar', true)
      return behind.length
    }
    const and = this.wordAt(this.words.and, at) ?? this.wordAt(this.words.with, at)
    if (and !== undefined) {
      this.close('and')
      return and
    }
    if (token.kind === 'mark') this.mark(token, at)
    else if (token.kind === 'number' && !this.isGlued(at)) return this.number(at)
    else this.take(at)
    return 1
  }

  /** By words are particles of names too ("von", "di"): inside a name they open nothing. */
  private openerAt(at: number): {opener: Opener; length: number; joint: BylinePart['joint']} | undefined {
    const credit = phraseAt(this.words.credits, this.line, at)
    const by = phraseAt(this.words.by, this.line, at) ?? phraseAt(this.words.signOff, this.line, at)
    const source = phraseAt(this.words.source, this.line, at)
    const longest = Math.max(credit?.length ?? 0, by?.length ?? 0, source?.length ?? 0)
    if (longest === 0 || (this.first >= 0 && longest === 1 && !this.isCapital(at) && !this.afterPlainWord(at)))
      return undefined
    if (by?.length === longest) return {opener: 'by', length: longest, joint: 'bar'}
    return {opener: credit?.length === longest ? 'credit' : 'source', length: longest, joint: 'bar'}
  }

  private isCapital(at: number): boolean {
    const token = this.line[at]
    return token !== undefined && /^\p{Lu}/u.test(this.text.slice(token.start, token.end))
  }

  private afterPlainWord(at: number): boolean {
    const before = this.line[at - 1]
    return before?.kind === 'word' && /^\p{Ll}/u.test(this.text.slice(before.start, before.end))
  }

  private wordAt(phrases: Phrases<true>, at: number): number | undefined {
    const match = phraseAt(phrases, this.line, at)
    return match && !this.isGlued(at) ? match.length : undefined
  }

  private mark(token: Token, at: number): void {
    if (commas.has(token.text)) {
      this.close(token.text === ';' ? 'bar' : 'comma')
      // After a semicolon another job begins: "Reporting by A; editing by B".
    } else if (bars.has(token.text) || this.isDash(token, at) || this.endsSentence(token, at)) this.close('bar')
    else if (this.first >= 0) this.last = at
  }

  private isDash(token: Token, at: number): boolean {
    const before = this.line[at - 1]
    const after = this.line[at + 1]
    return token.text === '-' && !(before?.end === token.start && after?.start === token.end)
  }

  // "J. Smith" and "Jr." go on, "Daily Bugle. The" ends.
  private endsSentence(token: Token, at: number): boolean {
    const before = this.line[at - 1]
    const after = this.line[at + 1]
    return (
      token.text === '.' && before !== undefined && before.text.length > maxAbbreviation && after?.start !== token.end
    )
  }

  private number(at: number): number {
    const isLast = this.line[at + 1] === undefined || this.line[at + 1]?.text === '|'
    if (this.first >= 0 && isLast) this.take(at)
    else this.close('bar')
    if (isLast || this.first >= 0) return 1
    // "5 min read": the words after a number are its unit.
    let next = at + 1
    while (this.line[next]?.kind === 'word' && !this.openerAt(next) && next - at <= maxUnitWords) next++
    return next - at
  }

  private take(at: number): void {
    if (this.first >= 0 && this.isGlued(at) && this.isWholeName(at)) this.close('bar')
    if (this.first < 0) this.first = at
    this.last = at
  }

  private isGlued(at: number): boolean {
    return at > 0 && this.line[at - 1]?.end === this.line[at]?.start && this.line[at - 1]?.kind === 'word'
  }

  // "Ayeesha WalshShowbiz": a scraper glued the next field to a name; "McGregor" and "LaBorde" are no such case.
  private isWholeName(at: number): boolean {
    const before = this.line[at - 1]
    return this.isCapital(at) && at - this.first >= 2 && before !== undefined && before.text.length >= minGluedLetters
  }

  private close(joint: BylinePart['joint'], named = false): void {
    const [first, last] = [this.line[this.first], this.line[this.last]]
    if (first && last) {
      const text = this.text.slice(first.start, last.end)
      this.parts.push({text, opener: this.opener, joint: this.joint, named})
      this.joint = joint
    } else if (joint === 'bar' && this.joint !== 'start') this.joint = joint
    this.first = -1
    this.last = -1
  }
}

// "Jr", "Sgt", "Prof": a longer word before a full stop ends a sentence.
const maxAbbreviation = 4
// A unit is told in few words: "min read", "comments so far".
const maxUnitWords = 3
// "Mac", "Van", "Fitz" stand glued in names.
const minGluedLetters = 4
