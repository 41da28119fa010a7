import type {PrintedDates} from './fields.js'
import type {ResolvedDate} from './resolve-dates.js'

/**
 * Say what the dates of a line date: the article's publication, its last change, or the page.
 *
 * @param dates - The line's dates in order.
 * @param role - What the line is on its page; the word beside a date goes before it.
 * @returns The dates by what they date.
 * @example
 * datesOf([{iso: '2024-06-19', kind: 'modified', start: 8, end: 20}], 'published')
 * //=> {modified: '2024-06-19'}
 */
export function datesOf(dates: readonly ResolvedDate[], role: 'published' | 'modified' | 'pageDate'): PrintedDates {
  if (role === 'pageDate') {
    const [first] = dates
    return first ? {pageDate: first.iso.slice(0, 10)} : {}
  }
  const [plain, later] = dates.filter((date) => !date.kind)
  const changed = dates.find((date) => date.kind === 'modified')
  // "28.5.2020 17:43 Updated 28.5.2020 17:50": beside a date of the change another one is that of publication.
  const plainRole = changed ? 'published' : role
  const twin =
    plain && later && later.start - plain.end <= maxTwinGap && later.iso.slice(0, 10) > plain.iso.slice(0, 10)
      ? later
      : undefined
  const modified = changed ?? (plainRole === 'modified' ? plain : twin)
  const published = dates.find((date) => date.kind === 'published') ?? (plainRole === 'published' ? plain : undefined)
  return {...(published && {published: published.iso}), ...(modified && {modified: modified.iso})}
}

// Two dates side by side, the second the later one: the page prints publication and last change without words.
const maxTwinGap = 1
