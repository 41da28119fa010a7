import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'

/**
 * Make a page of labelled blocks.
 *
 * @param lines - Role and text of each block.
 * @returns The page's text, a blank line between blocks, and its blocks, each as sure as 0.9.
 */
export function labelledPage(...lines: [role: Role, text: string][]): {text: string; blocks: LabelledBlock[]} {
  const blocks: LabelledBlock[] = []
  let text = ''
  for (const [role, words] of lines) {
    if (text !== '') text += '\n\n'
    blocks.push({text: words, start: text.length, end: text.length + words.length, role, confidence: 0.9})
    text += words
  }
  return {text, blocks}
}
