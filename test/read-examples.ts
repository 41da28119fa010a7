import {readdirSync, readFileSync} from 'node:fs'
import ts from 'typescript'

/** Code that the documentation shows. */
export interface Example {
  /** Where it stands. */
  place: string
  code: string
  /** The module whose exports the code may use without importing them. */
  module: string
}

/** An export and what its doc comment has. */
export interface Export {
  place: string
  hasSentence: boolean
  /** Parts of a function's comment that are missing. */
  missing: string[]
  examples: string[]
}

const root = new URL('../', import.meta.url)

/**
 * Find the documentation.
 *
 * @returns The Markdown files, from the project's root.
 */
export function markdownFiles(): string[] {
  return ['README.md', ...readdirSync(new URL('doc/', root)).map((name) => `doc/${name}`)]
}

/**
 * Read the JavaScript that a Markdown file shows.
 *
 * @param path - The file, from the project's root.
 * @returns The examples in order.
 */
export function readMarkdownExamples(path: string): Example[] {
  const markdown = readFileSync(new URL(path, root), 'utf8')
  return [...markdown.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => ({
    place: `${path}:${lineOf(markdown, match.index)}`,
    code: match[1] ?? '',
    module: 'src/index.ts'
  }))
}

/**
 * Read what the source files export, with the doc comments.
 *
 * @returns The exports, file by file.
 */
export function readExports(): {module: string; exports: Export[]}[] {
  return sourceFiles().map((path) => {
    const text = readFileSync(new URL(path, root), 'utf8')
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    return {module: path, exports: file.statements.filter(isExport).map((statement) => describeExport(statement, file))}
  })
}

function sourceFiles(): string[] {
  return readdirSync(new URL('src/', root), {encoding: 'utf8', recursive: true})
    .filter((path) => path.endsWith('.ts') && !path.endsWith('weights.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort()
}

function isExport(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  )
}

function describeExport(statement: ts.Statement, file: ts.SourceFile): Export {
  const tags = ts.getJSDocTags(statement)
  const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.comment
  const sentence = ts.getTextOfJSDocComment(comment) ?? ''
  return {
    place: `${file.fileName}:${file.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`,
    hasSentence: sentence.trim() !== '',
    missing: ts.isFunctionDeclaration(statement) ? missingTags(statement, tags) : [],
    examples: tags
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '')
  }
}

function missingTags(declaration: ts.FunctionDeclaration, tags: readonly ts.JSDocTag[]): string[] {
  const described = new Set(tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText()))
  const missing = declaration.parameters
    .map((parameter) => parameter.name)
    .filter((name) => ts.isIdentifier(name) && !described.has(name.text))
    .map((name) => `@param ${name.getText()}`)
  const type = declaration.type
  const returnsNothing = type?.kind === ts.SyntaxKind.VoidKeyword || (type && ts.isTypePredicateNode(type))
  return returnsNothing || tags.some(ts.isJSDocReturnTag) ? missing : [...missing, '@returns']
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
