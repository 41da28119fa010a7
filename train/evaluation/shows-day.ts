import {normalize} from './normalize.js'

/**
 * Tell whether a page prints a day, in one of the usual ways; one day off counts, for time zones.
 *
 * @param text - The page.
 * @param published - The day, or a moment of it (ISO 8601).
 * @param language - The page's language, where it is known.
 * @returns Whether the day stands there.
 */
export function showsDay(text: string, published: string, language: string | undefined): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published) ?? []
  if (!year) return false
  const page = normalize(text)
  return [0, -1, 1].some((off) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + off))
    const forms = [...inDigits(date), ...inWords(date, language)]
    return forms.some((form) => page.includes(normalize(form))) || inEnglish(date).test(page)
  })
}

function inDigits(date: Date): string[] {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const [mm, dd] = [twoDigits(m), twoDigits(d)]
  return [
    ...[`${y}-${mm}-${dd}`, `${y}/${mm}/${dd}`, `${y}.${mm}.${dd}`, `${dd}.${mm}.${y}`, `${d}.${m}.${y}`],
    ...[`${d}. ${m}. ${y}`, `${dd}/${mm}/${y}`, `${m}/${d}/${y}`, `${mm}/${dd}/${y}`, `${y}年${m}月${d}日`],
    ...[`${y}년 ${m}월 ${d}일`, `${dd}-${mm}-${y}`, `${dd}.${mm}.${String(y).slice(2)}`]
  ]
}

function inWords(date: Date, language: string | undefined): string[] {
  const named = language ? [language, ...languages] : languages
  return named.flatMap((name) => formatsOf(name).map((format) => format.format(date)))
}

function inEnglish(date: Date): RegExp {
  const month = englishMonths[date.getUTCMonth()] ?? ''
  const day = date.getUTCDate()
  const year = date.getUTCFullYear()
  const first = String.raw`\b${month}[a-z]*\.? ${day}(?:st|nd|rd|th)?,? ${year}`
  return new RegExp(String.raw`${first}|\b${day}(?:st|nd|rd|th)? ${month}[a-z]*\.?,? ${year}`, 'i')
}

function formatsOf(language: string): Intl.DateTimeFormat[] {
  const known = formats.get(language)
  if (known) return known
  const made = styles.flatMap((dateStyle) => makeFormat(language, dateStyle))
  formats.set(language, made)
  return made
}

// What pages say of their language is not always the name of one.
function makeFormat(language: string, dateStyle: (typeof styles)[number]): Intl.DateTimeFormat[] {
  try {
    return [new Intl.DateTimeFormat(language, {dateStyle, timeZone: 'UTC'})]
  } catch {
    return []
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

// A cache and no state: making a format takes long.
const formats = new Map<string, Intl.DateTimeFormat[]>()

const styles = ['long', 'medium', 'full'] as const

const languages = [
  ...['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'pl'],
  ...['nl', 'sv', 'nb', 'da', 'cs', 'ru', 'uk', 'tr']
]

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec']
