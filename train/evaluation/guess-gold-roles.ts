import {normalize} from './normalize.js'
import type {GoldRole} from './wrong-lines.js'

/**
 * Tell which lines of a page are in its gold body.
 *
 * @param lines - The lines.
 * @param body - The texts of the body.
 * @returns For each line whether it is body; nothing where a line is too short to tell by its being part of a text.
 */
export function guessGoldRoles(lines: readonly string[], body: readonly string[]): GoldRole[] {
  const texts = new Set(body.map(normalize))
  const whole = normalize(body.join('\n'))
  return lines.map((line) => {
    const text = normalize(line)
    if (texts.has(text)) return 'body'
    if (!whole.includes(text)) return 'no body'
    return text.length >= longLine ? 'body' : undefined
  })
}

// A shorter one may stand in the midst of a sentence by chance (characters).
const longLine = 40
