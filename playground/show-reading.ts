import {toDom} from 'hast-util-to-dom'
import {findFields} from '../src/view/find-fields.js'
import {lightRules} from '../src/view/light-rules.js'
import {viewPage} from '../src/view/view-page.js'
import {viewRecord} from '../src/view/view-record.js'
import {viewStyle} from '../src/view/view-style.js'
import type {Reading} from './read-page.js'

const looks = new CSSStyleSheet()
looks.replaceSync(viewStyle)
const lights = new CSSStyleSheet()
document.adoptedStyleSheets = [looks, lights]

/**
 * Show a page next to its record: the view that `newst --format html` writes.
 *
 * @param reading - The page, read.
 * @param element - Where to show it; what is there goes.
 */
export function showReading({text, tree, article}: Reading, element: HTMLElement): void {
  const fields = findFields(article, tree)
  lights.replaceSync(lightRules(fields))
  element.replaceChildren(...[viewPage(text, tree, fields), viewRecord(fields)].map((part) => toDom(part)))
}
