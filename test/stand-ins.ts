/**
 * Write a regular expression with a few characters standing in for whole classes of Unicode.
 *
 * A class of a hundred thousand characters makes an automaton too large to examine. Of characters that no class of the
 * package tells apart one is as good as all, so the shape of the automaton stays, and with it how the expression backtracks.
 *
 * @param source - The expression.
 * @returns The expression in other characters.
 */
export function withStandIns(source: string): string {
  let text = ''
  let isInClass = false
  for (const [piece, negated, name] of source.matchAll(pieces)) {
    if (name !== undefined) text += standInFor(piece, name, negated === 'P', isInClass)
    else text += piece
    if (piece === '[') isInClass = true
    if (piece === ']') isInClass = false
  }
  return text
}

// A property of characters, another escape, or a character.
const pieces = /\\(p)\{([^}]+)\}|\\.|[\s\S]/giu

function standInFor(escape: string, name: string, isNegated: boolean, isInClass: boolean): string {
  const characters = standIns.get(name)
  if (characters === undefined) return escape
  if (!isNegated) return isInClass ? characters : `[${characters}]`
  if (isInClass) throw new Error(`Expected no negated property in a class: ${name}`)
  return `[^${characters}]`
}

const marks = '\\u0300\\u0301'
const han = '一二'
const hangul = '가나'
const kana = {hiragana: 'あい', katakana: 'アイ'}
const others = 'אबعกກកက'
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const smallLetters = 'abcdefghijklmnopqrstuvwxyz'
const caseless = `${han}${hangul}${kana.hiragana}${kana.katakana}${others}`
const latin = `${capitals}${smallLetters}`
const punctuation = '!-#%-*,-\\/:;?@\\[-\\]_–—“”’。，'
const symbols = '$+<->^`|~©'

const standIns: ReadonlyMap<string, string> = new Map([
  ['L', `${latin}ǅ${caseless}`],
  ['Lu', capitals],
  ['Ll', smallLetters],
  ['Lt', 'ǅ'],
  ['Lo', caseless],
  ['Lm', 'ー'],
  ['M', marks],
  ['N', '0-9'],
  ['Nd', '0-9'],
  ['P', punctuation],
  ['S', symbols],
  ['Default_Ignorable_Code_Point', '\\u200B\\uFE0F'],
  ['Extended_Pictographic', '©☎'],
  ['Script=Han', han],
  ['Script=Hangul', hangul],
  ['Script=Hiragana', kana.hiragana],
  ['Script=Katakana', kana.katakana],
  ['Script=Latin', latin],
  ['Script=Greek', 'ω'],
  ['Script=Hebrew', 'א'],
  ['Script=Thai', 'ก'],
  ['Script=Lao', 'ກ'],
  ['Script=Khmer', 'ក'],
  ['Script=Myanmar', 'က'],
  ['Pd', '\\-–—']
])
