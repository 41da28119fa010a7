import {anchorOf} from './anchor-of.js'
import type {Field} from './field.js'

/**
 * For each rule a browser walks over the whole view, so their number must not grow with the page. A page of news has some
 * fifty fields; the links lead to the places of the others.
 */
const mostLights = 200

/**
 * Write the style rules by which a field and its places light each other up, so that the view needs no script.
 *
 * @param fields - The fields, as `findFields` lists them.
 * @returns CSS for the first 200 fields; nothing in it comes from the page but offsets.
 * @example
 * lightRules([{path: 'headline', name: 'headline', values: ['Storm'], places: [{type: 'headline', value: 'Storm', position: {start: {offset: 26}}}]}])
 * //=> 'body:has(#field-0:is(:hover,:focus-within)) #headline-26,body:has(#headline-26:hover) #field-0{background:var(--newst-lit)}'
 */
export function lightRules(fields: readonly Field[]): string {
  return fields
    .slice(0, mostLights)
    .flatMap(({places}, index) => (places.length > 0 ? [lightRule(index, places.map(anchorOf))] : []))
    .join('\n')
}

function lightRule(index: number, anchors: readonly string[]): string {
  const field = `#field-${index}`
  const ids = anchors.map((anchor) => `#${anchor}`)
  const places = ids.length === 1 ? ids.join('') : `:is(${ids.join(',')})`
  const selectors = [`body:has(${field}:is(:hover,:focus-within)) ${places}`, `body:has(${places}:hover) ${field}`]
  return `${selectors.join(',')}{background:var(--newst-lit)}`
}
