/**
 * Write pages that are extreme in one way each.
 *
 * @param length - How long they are, about, in UTF-16 code units.
 * @returns The pages by what is extreme in them.
 */
export function extremePages(length: number): Record<string, string> {
  const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length))
  return {
    'one line of prose': fill('A storm hit the northern coast on Monday, officials said. '),
    'one line without spaces': fill('storm'),
    'empty lines': fill('\n'),
    'lines of white space': fill(' \n\t\n'),
    'the same teaser': fill(
      'Night Trains Return to the Northern Line\n\nTwo sleepers a day will link the capital.\n\n'
    ),
    'the same paragraph': fill(
      'A storm hit the northern coast on Monday, and nobody was hurt, officials said on Tuesday.\n\n'
    ),
    'menu lines': fill('Home\nWorld\nSport\n'),
    dates: fill('Wednesday, April 2, 2025 10:30 a.m. EST\n'),
    'dates in one line': fill('2 April 2025, 03/04/2025, 2 hours ago, '),
    bylines: fill('By Jane Doe and Tom Okafor, Mara Lindqvist\n'),
    'names in one byline': `By ${fill('Jane Doe, ')}`,
    'lead-ins': fill('SEOUL, Feb 3 (Reuters) - '),
    'one tag line': `Tags: ${fill('sea, storm, ')}`,
    digits: fill('0123456789'),
    spaces: fill(' '),
    'lone surrogates': fill('\uD800'),
    marks: fill('e\u0301\u0302\u0303'),
    directions: fill('\u202Ea\u2066b'),
    'Han without spaces': fill('记者张三报道'),
    brackets: fill('([{“'),
    hyphens: fill('- — – '),
    'lines of one letter': fill('a\n')
  }
}
