import type {Quality} from './measure-quality.js'

/**
 * Make the README's table of what was found.
 *
 * @param measured - What was measured.
 * @returns Markdown.
 */
export function makeQualityTable(measured: readonly Quality[]): string {
  return [
    '| pages | | body F1 | headline | byline | byline invented | teasers |',
    '|---|---|---|---|---|---|---|',
    ...measured.map(({markup, pages, reader, figures}) => {
      const {body, headline, byline, invented, teasers} = figures
      return `| ${[`${markup}, ${pages}`, reader, ...[body, headline, byline, invented, teasers].map(cell)].join(' | ')} |`
    })
  ].join('\n')
}

function cell(figure: number | null): string {
  return figure === null ? 'none' : figure.toFixed(2).replace(/^0/, '')
}
