import {canonicalTag} from './canonical-tag.js'
import {describeValue} from './describe-value.js'
import {quoteName} from './quote-name.js'
import {Memory} from './memory/memory.js'

/** What a caller may say about a page. */
export interface Options {
  /**
   * What happens to teasers and paragraphs that the page prints more than once:
   * `true` keeps one copy, `'mark'` keeps all and says of what each is a copy, `false` keeps all (default: `true`).
   */
  dedupe?: boolean | 'mark' | undefined
  /** BCP 47 language of the article, such as `'en'` (default: told from the text). */
  language?: string | undefined
  /** The longest page to take, in UTF-16 code units; a longer one is a `RangeError` (default: no limit). */
  maxLength?: number | undefined
  /** What is known of other pages, made by `createMemory` (default: nothing). */
  memory?: Memory | undefined
  /**
   * The moment that relative dates ("2 hours ago") count from, as a `Date` or an ISO 8601 string, in the years 1 to 9999
   * (default: they stay unresolved).
   */
  reference?: Date | string | undefined
  /** Where the page comes from, as the memory was told: a host, or any string (default: not known). */
  site?: string | undefined
  /** The page's address; a day that its path prints is evidence for the date of publication. */
  url?: string | undefined
}

/** {@link Options} after checking, with every default filled in. */
export interface Settings {
  dedupe: boolean | 'mark'
  language?: string
  maxLength?: number
  memory?: Memory
  /** Milliseconds since the epoch, and the minutes that the printed offset is ahead of UTC. */
  reference?: {time: number; offset: number}
  site?: string
  url?: string
}

/** Every option there is. */
const optionNames = [
  'dedupe',
  'language',
  'maxLength',
  'memory',
  'reference',
  'site',
  'url'
] as const satisfies readonly (keyof Options)[]

/** Date, time and zone of an ISO 8601 moment; time and zone may be missing. */
const isoMoment =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|(?<zone>[+-](?:[01]\d|2[0-3]):?[0-5]\d))?)?$/i

const minuteInMilliseconds = 60_000

/**
 * Check what a caller passed as options, and fill in the defaults.
 *
 * @param options - The options (optional); only own properties count.
 * @returns The settings; what was not given has no key, except for defaults.
 * @throws {TypeError} When an option is unknown or of a wrong type; the message names it, what was expected and what came.
 * @example
 * resolveOptions({language: 'EN-us'})
 * //=> {dedupe: true, language: 'en-US'}
 */
export function resolveOptions(options: Options = {}): Settings {
  assertOptions(options)
  // Spreading leaves inherited properties behind.
  const own = {...options}
  const language = readLanguage(own.language)
  const maxLength = readMaxLength(own.maxLength)
  const memory = readMemory(own.memory)
  const reference = readReference(own.reference)
  const site = readString('site', own.site)
  const url = readString('url', own.url)
  return {
    dedupe: readDedupe(own.dedupe),
    ...(language !== undefined && {language}),
    ...(maxLength !== undefined && {maxLength}),
    ...(memory !== undefined && {memory}),
    ...(reference !== undefined && {reference}),
    ...(site !== undefined && {site}),
    ...(url !== undefined && {url})
  }
}

function assertOptions(options: unknown): asserts options is object {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected \`options\` to be an object, not ${describeValue(options)}`)
  }

  for (const name of Object.keys(options)) {
    if (!optionNames.some((known) => known === name)) {
      throw new TypeError(`Unknown option ${quoteName(name)}, expected one of ${optionNames.map(quoteName).join(', ')}`)
    }
  }
}

function readDedupe(value: unknown): Settings['dedupe'] {
  if (value === undefined) return true
  if (typeof value !== 'boolean' && value !== 'mark') throw wrongOption('dedupe', "true, false or 'mark'", value)
  return value
}

function readLanguage(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const tag = typeof value === 'string' ? canonicalTag(value) : undefined
  if (tag === undefined) throw wrongOption('language', "a BCP 47 tag such as 'en' or 'pt-BR'", value)
  return tag
}

function readMaxLength(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw wrongOption('maxLength', 'a whole number, 0 or more', value)
  }
  return value
}

function readMemory(value: unknown): Memory | undefined {
  if (value === undefined) return undefined
  if (!(value instanceof Memory)) throw wrongOption('memory', 'what `createMemory` makes', value)
  return value
}

function readReference(value: unknown): Settings['reference'] {
  if (value === undefined) return undefined
  const reference = value instanceof Date ? {time: value.getTime(), offset: 0} : parseMoment(value)
  if (Number.isNaN(reference.time)) throw wrongOption('reference', 'a valid Date or an ISO 8601 string', value)
  const year = new Date(reference.time + reference.offset * minuteInMilliseconds).getUTCFullYear()
  // ISO 8601 writes other years in a form that has to be agreed upon.
  if (!(year >= 1 && year <= 9999)) throw wrongOption('reference', 'in one of the years 1 to 9999', value)
  return reference
}

/** A moment without a zone is UTC: the same on every machine. `time` is `NaN` when the value is no moment. */
function parseMoment(value: unknown): {time: number; offset: number} {
  const groups = typeof value === 'string' ? isoMoment.exec(value)?.groups : undefined
  const {day = '', time = '00:00', zone = '+00:00'} = groups ?? {}
  const local = Date.parse(`${day}T${time}Z`)
  // `Date` rolls 30 February over to March: such a day is a mistake of the caller.
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(day)) return {time: Number.NaN, offset: 0}
  const offset = minutesOf(zone)
  return {time: local - offset * minuteInMilliseconds, offset}
}

function minutesOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}

function readString(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw wrongOption(name, 'a string', value)
  return value
}

function wrongOption(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`Expected option ${quoteName(name)} to be ${expected}, not ${describeValue(value)}`)
}
