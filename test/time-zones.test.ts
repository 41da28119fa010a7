import {afterEach, expect, it} from 'vitest'
import {parseArticle} from 'newst'

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const page = (...dates: string[]) => `Ferry Stays in Port

By Jane Doe

${dates.join('\n\n')}

The ferry stays in port until Friday, the council said on Monday, because the sea is too high.

The boats are safe, and nobody was hurt, said the master of the harbour on Monday evening.`

// Behind the days stand moments that some zone does not have, or has twice, when its clocks change.
const pages: [text: string, reference: string][] = [
  [page('Published June 19, 2024, 2:05 p.m. EST'), '2024-06-19T23:59:59Z'],
  [page('Published March 10, 2024, 02:30 -0500', 'Updated March 10, 2024, 03:30 -0400'), '2024-03-10T07:00:00Z'],
  [page('Published 27 October 2024, 02:30 CET'), '2024-10-27T01:30:00Z'],
  [page('Published 2 hours ago'), '2024-03-31T01:30:00+01:00'],
  [page('Published yesterday'), '2024-11-03T05:30:00Z'],
  [page('Published 31 December 2023'), '2024-01-01T00:30:00+14:00']
]

it.each(pages)('should give the same record in all time zones', (text, reference) => {
  const records = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
    process.env['TZ'] = name
    return parseArticle(text, {reference})
  })
  expect(records[0]?.published ?? records[0]?.modified).toBeDefined()
  expect(records[1]).toEqual(records[0])
  expect(records[2]).toEqual(records[0])
})
