import type {TeaserMetaField} from '../field/fields.js'
import type {MetaKind} from './teaser-line.js'

const onlyNumber = /^[#(]?\p{N}{1,3}[.):]?$/u
const anyNumber = /\p{N}/u

/**
 * Tell what a meta line says.
 *
 * @param text - The line.
 * @param field - What was read in it (optional).
 * @returns Its kind.
 * @example
 * metaKind('3.')
 * //=> 'number'
 */
export function metaKind(text: string, field?: TeaserMetaField): MetaKind {
  if (onlyNumber.test(text)) return 'number'
  if (field?.authors) return 'authors'
  return field?.date !== undefined || anyNumber.test(text) ? 'figures' : 'words'
}
