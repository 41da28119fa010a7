import type {Article, BodyBlock} from '../article.js'

/**
 * Write the body of an article as plain text, a blank line between blocks.
 *
 * @param article - A record.
 * @returns The text, without a line end; empty when the body is.
 * @example
 * bodyText({paragraphs: [], body: [{type: 'crosshead', text: 'Damage'}, {type: 'list', items: ['Two piers', 'One mole']}], teaserLists: []})
 * //=> 'Damage\n\n- Two piers\n- One mole'
 */
export function bodyText(article: Article): string {
  return article.body
    .map(blockToText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockToText(block: BodyBlock): string {
  return block.type === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text
}
