import marketHall from '../examples/quick-start/page.txt?raw'
import bridge from '../test/fixture/a-teaser-in-two-lists-stands-once/input.txt?raw'
import listing from '../test/fixture/a-listing-page-has-an-empty-body/input.txt?raw'
import german from '../test/fixture/german-is-told-from-the-text/input.txt?raw'
import wire from '../test/fixture/a-wire-lead-in-gives-place-and-agency/input.txt?raw'

/** Pages to try, all invented. */
export const examples: readonly {name: string; page: string}[] = [
  {name: 'A whole page', page: marketHall},
  {name: 'Teasers twice', page: bridge},
  {name: 'A wire story', page: wire},
  {name: 'German', page: german},
  {name: 'A listing', page: listing}
]
