import type {fromHtml} from 'hast-util-from-html'
import type {toText} from 'hast-util-to-text'

/** What newst takes from the packages that read HTML. */
export interface Hast {
  fromHtml: typeof fromHtml
  toText: typeof toText
}

/**
 * Load the packages that read HTML; they are no part of newst, so that who has text alone need not install them.
 *
 * @param load - What loads them (default: `import`).
 * @returns Their functions.
 * @throws {Error} When they are not installed; the message says how to.
 * @example
 * Object.keys(await loadHast())
 * //=> ['fromHtml', 'toText']
 */
export async function loadHast(load: () => Promise<Hast> = importHast): Promise<Hast> {
  try {
    return await load()
  } catch (cause) {
    throw new Error(
      '`newst/html` needs the packages `hast-util-from-html` and `hast-util-to-text`: npm install hast-util-from-html hast-util-to-text',
      {cause}
    )
  }
}

async function importHast(): Promise<Hast> {
  const [{fromHtml}, {toText}] = await Promise.all([import('hast-util-from-html'), import('hast-util-to-text')])
  return {fromHtml, toText}
}
