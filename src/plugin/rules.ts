/** What is told of a rule: how heavy it is, and what a reader can do. */
export interface Rule {
  /** `'warning'`: something may be wrong. `'info'`: good to know. */
  level: 'warning' | 'info'
  note: string
}

/** Every kind of message that newst puts on a file, by its `ruleId`. */
export const rules = {
  'conflicting-dates': {
    level: 'warning',
    note: 'The page dates the article twice and differently. The record takes the first date.'
  },
  'doubtful-role': {
    level: 'warning',
    note: 'The labelling found no role that is likelier right than wrong. Look at this line before you rely on it.'
  },
  'no-article': {
    level: 'warning',
    note: 'No line of the page was taken for prose of an article: it may be a listing page, an error page or a prompt to sign in.'
  },
  'no-headline': {
    level: 'warning',
    note: 'No line of the page was taken for the headline: it may have been cut off, or stand in the title of the page alone.'
  },
  'repeated-block': {
    level: 'info',
    note: 'A block of the article that says the same stands earlier on the page. The record leaves this copy out.'
  },
  'repeated-teaser': {
    level: 'info',
    note: 'A teaser of the same title stands earlier on the page. The record leaves this copy out and names its list there.'
  },
  'unknown-language': {
    level: 'warning',
    note: 'The language could not be told from the text. Pass the option `language` where you know it.'
  },
  'unread-byline': {
    level: 'warning',
    note: 'The line was taken for a byline, but no person and no organization was found in it.'
  },
  'unresolved-date': {
    level: 'warning',
    note: 'The line was taken for a date line, but no date was found in it. Relative dates need the option `reference`.'
  }
} as const satisfies Record<string, Rule>

/** The `ruleId` of a message. */
export type RuleId = keyof typeof rules
