import {nameKind} from './name-kind.js'
import {type BylinePart, type Opener, splitByline} from './split-byline.js'
import type {Vocabulary} from './vocabulary.js'

/** Who a byline names. */
export interface BylineNames {
  authors: string[]
  organization?: string
  /** Whether a word such as "By" opened the byline. */
  opened: boolean
}

/**
 * Take a byline apart into persons and the agency or outlet.
 *
 * @param lines - The byline's lines.
 * @param words - The vocabulary.
 * @param isSite - Whether a name is the name of the site (optional).
 * @returns Who it names; nobody when it names a desk or nothing that can be a name.
 * @example
 * takeBylineApart(['By', 'Jane Doe and Max Roe, The Associated Press'], vocabulary)
 * //=> {authors: ['Jane Doe', 'Max Roe'], organization: 'The Associated Press', opened: true}
 */
export function takeBylineApart(
  lines: readonly string[],
  words: Vocabulary,
  isSite: (name: string) => boolean = () => false
): BylineNames {
  const names: BylineNames = {authors: [], opened: false}
  let opener: Opener = 'none'
  for (const line of lines) {
    const split = splitByline(line, words, opener)
    readParts(relevant(split.parts), words, isSite, names)
    // "By" alone on its line speaks for the next; a credit speaks for its own line.
    opener = split.opener === 'by' ? 'by' : 'none'
  }
  return names
}

/** Before "By" stands what is no name: a section, a headline; only an agency may. */
function relevant(parts: BylinePart[]): BylinePart[] {
  const first = parts.findIndex((part) => part.opener === 'by' || part.named)
  return first <= 0
    ? parts
    : parts.map((part, index) => (index < first && part.opener === 'none' ? {...part, opener: 'source'} : part))
}

function readParts(
  parts: BylinePart[],
  words: Vocabulary,
  isSite: (name: string) => boolean,
  names: BylineNames
): void {
  let before: 'person' | 'organization' | undefined
  for (const part of parts) {
    if (part.opener === 'credit') continue
    const opened = part.opener === 'by' || part.named
    names.opened ||= opened
    const name = nameKind(part.text, words, {opened: opened && part.joint !== 'comma', isSite})
    if (!name) continue
    if (name.kind === 'organization' || part.opener === 'source') {
      if (name.kind === 'organization') names.organization ??= name.text
      before = 'organization'
    } else if (before === 'person' && part.joint === 'comma' && !/\s/.test(name.text)) {
      // One word after a name and a comma is a place: "Jane Doe, Springfield".
    } else {
      addAuthor(names.authors, name.text)
      before = 'person'
    }
  }
}

function addAuthor(authors: string[], name: string): void {
  const folded = name.toLowerCase()
  if (!authors.some((author) => author.toLowerCase() === folded)) authors.push(name)
}
