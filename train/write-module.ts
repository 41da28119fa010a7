import fs from 'node:fs'
import path from 'node:path'
import {format} from 'prettier'

/**
 * Write a generated module in the style of the project.
 *
 * @param file - The file.
 * @param lines - Its lines.
 */
export async function writeModule(file: string, lines: readonly string[]): Promise<void> {
  const styleFile = path.join(import.meta.dirname, '../.prettierrc.json')
  const style = JSON.parse(fs.readFileSync(styleFile, 'utf8')) as object
  fs.writeFileSync(file, await format(lines.join('\n'), {...style, parser: 'typescript'}))
}
