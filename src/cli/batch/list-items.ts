import type {Stats} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Item} from './item.js'

/** Files that fill an item. */
const fullFiles = 16

/**
 * Tell whether a file of a folder is read as a page; what else a folder holds is left alone.
 *
 * @param path - The file.
 * @returns `true` when its name is that of a page.
 */
export function isPageName(path: string): boolean {
  return pageName.test(path)
}

const pageName = /\.(?:txt|html?)(?:\.gz|\.zst)?$/i

/**
 * List the pages of a folder and of the folders in it.
 *
 * @param folder - The folder.
 * @param skip - Whether the page at that place, from 1, is to be left out.
 * @returns The pages, in the order of their paths' UTF-16 code units, folder by folder. Links are followed; a folder
 * that several lead to is listed once, so that links that lead in a circle come to an end.
 */
export async function* listItems(folder: string, skip: (place: number) => boolean): AsyncGenerator<Item> {
  let place = 0
  let paths: string[] = []

  for await (const path of listFiles(folder, '', new Set())) {
    place++
    const skipped = skip(place)
    if (!skipped) paths.push(path)
    if (paths.length > 0 && (skipped || paths.length === fullFiles)) {
      yield toItem(folder, paths, skipped ? place - 1 : place)
      paths = []
    }
  }

  if (paths.length > 0) yield toItem(folder, paths, place)
}

function toItem(folder: string, paths: string[], last: number): Item {
  return {type: 'files', first: last - paths.length + 1, count: paths.length, folder, paths}
}

/** Paths with `/`, on every system the same. */
async function* listFiles(folder: string, prefix: string, listed: Set<string>): AsyncGenerator<string> {
  const real = await realpath(join(folder, prefix))
  if (listed.has(real)) return
  listed.add(real)

  const entries = await readdir(real, {withFileTypes: true})
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const target = entry.isSymbolicLink() ? await followLink(join(real, entry.name)) : entry
    if (target?.isDirectory() === true) yield* listFiles(folder, `${prefix}${entry.name}/`, listed)
    else if (target?.isFile() !== false && isPageName(entry.name)) yield prefix + entry.name
  }
}

/** A link that leads nowhere is listed all the same: reading it tells why there is no page. */
async function followLink(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}
