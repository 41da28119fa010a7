import type {Figures} from './figures.js'

/**
 * Set figures as a table: a row for each group, a column for each figure that a group has.
 *
 * @param groups - The figures by the group's name.
 * @returns The table's lines; a cell is the figure and over how many pages.
 * @example
 * printTable(new Map([['wire', new Map([['date', {value: 0.5, count: 2}]])]]))
 * //=> ['         date', 'wire  0.500/2']
 */
export function printTable(groups: ReadonlyMap<string, Figures>): string[] {
  const names = [...new Set([...groups.values()].flatMap((figures) => [...figures.keys()]))]
  const rows = [...groups].map(([group, figures]) => [group, ...names.map((name) => printCell(figures, name))])
  const table = [['', ...names], ...rows]
  const widths = ['', ...names].map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  )
}

function printCell(figures: Figures, name: string): string {
  const figure = figures.get(name)
  return figure ? `${figure.value.toFixed(3)}/${figure.count}` : '-'
}
