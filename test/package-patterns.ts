import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in the package. */
export interface PackagePattern {
  source: string
  flags: string
  /** File and line. */
  place: string
}

/**
 * Find every regular expression that is written in the package.
 *
 * @returns The expressions, those that are written alike once, by file and line.
 */
export function packagePatterns(): PackagePattern[] {
  const folder = path.join(import.meta.dirname, '../src')
  const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))
  const patterns = files.sort().flatMap((name) => patternsOfFile(folder, name))
  return [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}

function patternsOfFile(folder: string, name: string): PackagePattern[] {
  const text = fs.readFileSync(path.join(folder, name), 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
  const found: PackagePattern[] = []
  visit(file)
  return found

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.pos).line + 1
      found.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${name}:${line}`})
    }
    ts.forEachChild(node, visit)
  }
}
