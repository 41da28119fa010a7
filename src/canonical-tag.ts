/**
 * Write a language tag in its canonical form.
 *
 * @param tag - What may be a BCP 47 tag.
 * @returns The tag; `undefined` when it is not well-formed.
 * @example
 * canonicalTag('EN-us')
 * //=> 'en-US'
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined // Not well-formed: the one thing that `getCanonicalLocales` throws for.
  }
}
