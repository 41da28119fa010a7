import type {Content} from '../tree/nodes.js'

/** A field of the record, with the places of the page that it comes from. */
export interface Field {
  /** Where it stands in the record: `'byline.authors'`, `'body[2]'`. */
  path: string
  /** What it is called in the view. */
  name: string
  /** Its values as text. */
  values: string[]
  /** Nodes of the page's tree, the main one first; none for what is told from the page as a whole. */
  places: Content[]
}
