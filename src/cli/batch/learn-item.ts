import {htmlToText} from '../../html/html-to-text.js'
import {createMemory} from '../../memory/create-memory.js'
import type {Memory} from '../../memory/memory.js'
import type {BatchOptions} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {memoryLine} from './memory-file.js'
import {readPages} from './read-pages.js'
import type {PageSource} from './write-record.js'

/**
 * Learn all pages of an item.
 *
 * @param item - The pages.
 * @param settings - What is known about all pages.
 * @param maxLines - Lines to keep at most.
 * @returns A memory of these pages as JSON; pages that cannot be read are errors.
 */
export async function learnItem(item: Item, {options, maxBytes}: BatchOptions, maxLines: number): Promise<Outcome> {
  const memory = createMemory({maxLines})
  let errors = 0
  for await (const {page} of readPages(item, maxBytes)) {
    if (!(await learnPage(memory, page, options.site))) errors++
  }

  // A line, as what a worker that ended leaves is a line too.
  const bytes = new TextEncoder().encode(memoryLine(memory))
  return {first: item.first, count: item.count, bytes, errors}
}

async function learnPage(memory: Memory, page: PageSource, fallback: string | undefined): Promise<boolean> {
  if ('problem' in page) return false
  const site = page.site ?? fallback
  try {
    memory.learn('text' in page ? page.text : await htmlToText(page.html), {site})
    return true
  } catch {
    return false // What parsing the page will say in its error record.
  }
}
