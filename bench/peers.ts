import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {ParseEnglish} from 'parse-english'

/** What newst is held against, each of them given the same content. */
export const peers: Readonly<Record<string, (page: {text: string; html: string}) => unknown>> = {
  'split and trim': ({text}) => text.split('\n').map((line) => line.trim()),
  'ten patterns a line': ({text}) => text.split('\n').map((line) => patterns.map((pattern) => pattern.test(line))),
  'parse-english': ({text}) => new ParseEnglish().parse(text),
  'Readability + linkedom': ({html}) => new Readability(documentOf(html)).parse(),
  'Defuddle + linkedom': ({html}) => new DefuddleClass(documentOf(html), {url: 'https://example.org/story'}).parse()
}

type PeerDocument = ConstructorParameters<typeof Readability>[0]

/**
 * Read HTML into a document: the peers' types are those of a browser's, which linkedom stands in for.
 *
 * @param html - The page.
 * @returns The document.
 */
export function documentOf(html: string): PeerDocument {
  const window: unknown = parseHTML(html)
  return (window as {document: PeerDocument}).document
}

const patterns = [
  /^by [A-Z]/i,
  /\b(?:19|20)\d\d\b/,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/,
  /^(?:share|subscribe|sign up|log in)\b/i,
  /^(?:related|most read|read more)\b/i,
  /©|copyright/i,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  /\b\d{1,2}:\d\d\b/,
  /[.!?]["'”]?$/,
  /^\p{Lu}[\p{Lu} ]+$/u
]
