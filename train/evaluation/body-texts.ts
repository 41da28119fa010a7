import type {BodyBlock} from '../../src/article.js'

/** A text of the body, and what it is. */
export interface BodyText {
  text: string
  kind: BodyBlock['type']
}

/**
 * Take a body apart into its texts: each block one, each item of a list one.
 *
 * @param body - The body.
 * @returns The texts in order.
 */
export function bodyTexts(body: readonly BodyBlock[]): BodyText[] {
  return body.flatMap((block): BodyText[] =>
    block.type === 'list' ? block.items.map((text) => ({text, kind: 'list'})) : [{text: block.text, kind: block.type}]
  )
}

/**
 * Tell whether a kind of body text is part of the story itself.
 *
 * @param kind - The kind.
 * @returns Whether it is; captions and notes are not, and gold bodies leave them out.
 */
export function isStoryKind(kind: BodyText['kind']): boolean {
  return kind !== 'caption' && kind !== 'note'
}
