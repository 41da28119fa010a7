import {canonicalTag} from '../canonical-tag.js'

/**
 * Read a language that a page states for machines.
 *
 * @param value - What stands there, such as `'en'` or `'en_US'`.
 * @returns BCP 47; `undefined` when it is none.
 * @example
 * toLanguage('pt_br')
 * //=> 'pt-BR'
 */
export function toLanguage(value: unknown): string | undefined {
  return typeof value === 'string' ? canonicalTag(value.trim().replaceAll('_', '-')) : undefined
}
