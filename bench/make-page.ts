import {type Script, scripts} from './words.js'

/** A block of a page and the element that holds it. */
export interface PageBlock {
  part: 'menu' | 'head' | 'story' | 'teasers' | 'foot'
  element: 'a' | 'h1' | 'h2' | 'h3' | 'p' | 'address' | 'time' | 'small'
  text: string
}

/**
 * Make the blocks of a news page: menu, head, story, teasers, foot, in the proportions of pages as they are.
 *
 * @param script - The script that it is written in.
 * @param length - About how many characters it has.
 * @param seed - Pages of different seeds differ.
 * @returns The blocks, in page order.
 */
export function makePage(script: Script, length: number, seed: number): PageBlock[] {
  const writer = makeWriter(script, seed)
  const blocks: PageBlock[] = []
  let left = length
  const add = (part: PageBlock['part'], element: PageBlock['element'], text: string) => {
    blocks.push({part, element, text})
    left -= text.length
  }
  for (let entry = 0; entry < menuEntries && left > length * 0.85; entry++) add('menu', 'a', writer.words(1, 3))
  add('head', 'h1', writer.words(6, 11))
  add('head', 'address', script === 'Latin' ? 'By Jane Doe' : writer.words(2, 3))
  add('head', 'time', `${1 + (seed % 28)} March 2025, 14:05`)
  while (left > length * 0.3) add('story', 'p', writer.sentences(1, 4))
  add('teasers', 'h2', script === 'Latin' ? 'Most read' : writer.words(1, 2))
  while (left > length * 0.04) {
    add('teasers', 'h3', writer.words(5, 10))
    if (writer.next() % 2 === 0) add('teasers', 'p', writer.sentences(1, 1))
  }
  add('foot', 'small', '© 2025 Port Ellery Courier')
  return blocks
}

/** Writes invented text; the same seed always writes the same. */
interface Writer {
  /** A number from 0. */
  next: () => number
  words: (least: number, most: number) => string
  sentences: (least: number, most: number) => string
}

function makeWriter(script: Script, seed: number): Writer {
  const {words, space, stop} = scripts[script]
  const known = words.split(' ')
  let state = seed + 1
  const next = () => {
    // The generator of Numerical Recipes; its high bits are the better ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
  const phrase = (least: number, most: number) => {
    const count = least + (next() % (most - least + 1))
    const text = Array.from({length: count}, () => known[next() % known.length]).join(space)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const sentences = (least: number, most: number) =>
    Array.from({length: least + (next() % (most - least + 1))}, () => phrase(8, 24) + stop).join(space)
  return {next, words: phrase, sentences}
}

// Entries of the menu; a page of a few kilobytes has fewer.
const menuEntries = 40
