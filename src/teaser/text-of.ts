import type {Teaser, TeaserContent} from '../tree/nodes.js'

/**
 * Get what a teaser says in its children of one type.
 *
 * @param teaser - A teaser.
 * @param type - The type of children, such as `'teaserTitle'`.
 * @returns Their values joined with a space; the empty string where there are none.
 * @example
 * textOf({type: 'teaser', children: [{type: 'teaserTitle', value: 'Storm hits coast'}]}, 'teaserTitle')
 * //=> 'Storm hits coast'
 */
export function textOf(teaser: Teaser, type: TeaserContent['type']): string {
  return teaser.children
    .filter((child) => child.type === type)
    .map((child) => child.value)
    .join(' ')
}
