import type {Element} from 'hast'
import {h} from 'hastscript'
import {anchorOf} from './anchor-of.js'
import {escapeControls} from './escape-controls.js'
import type {Field} from './field.js'

/**
 * Show the record of a page, each field with a link to its place.
 *
 * @param fields - The fields, as `findFields` lists them.
 * @returns The element `section`, in hast; `viewStyle` has its looks.
 */
export function viewRecord(fields: readonly Field[]): Element {
  return h('section.newst-record', {id: 'record', ariaLabel: 'The record'}, [
    fields.length > 0
      ? h('dl', fields.map(viewField))
      : h('p.newst-note-line', 'Nothing on this page was taken for an article or for a list of teasers.')
  ])
}

function viewField({path, name, values, places}: Field, index: number): Element {
  const [place] = places
  const role = place ? `newst-${place.type}` : 'newst-whole'
  return h('div.newst-field', {id: `field-${index}`, className: role, title: path}, [
    h('dt', place ? h('a', {href: `#${anchorOf(place)}`}, name) : name),
    ...values.map((value) => h('dd', {dir: 'auto'}, escapeControls(value))),
    ...(place ? [h('dd.newst-number', `${place.position?.start.line ?? ''}`)] : [])
  ])
}
