import ts from 'typescript'
import {expect} from 'vitest'

/** A comment that says what the expression above it gives. */
const resultComment = /\s*\/\/=>(?<result>[^\n]*(?:\n[ \t]*\/\/(?!=>)[^\n]*)*)/y

/**
 * Run documentation code and compare each expression with the `//=>` comment after it.
 *
 * @param code - JavaScript or TypeScript; imports are resolved, the last values stand in comments.
 * @param scope - What the code may use without importing it.
 * @returns How many comments were compared.
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<number> {
  const file = ts.createSourceFile('example.js', code, ts.ScriptTarget.ES2022, true)
  let program = ''
  let compared = 0

  for (const statement of file.statements) {
    const source = statement.getText()
    resultComment.lastIndex = statement.end
    const result = resultComment.exec(code)?.groups?.['result']?.replaceAll(/\n[ \t]*\/\/ ?/g, '\n')

    if (ts.isImportDeclaration(statement)) {
      program += `${toDynamicImport(statement)}\n`
    } else if (result !== undefined && ts.isExpressionStatement(statement)) {
      program += `compare(${statement.expression.getText()}, (${result}))\n`
      compared++
    } else {
      program += `${source}\n`
    }
  }

  const load = (name: string): Promise<unknown> => import(toModule(name))
  const compare = (actual: unknown, expected: unknown): void => {
    expect(actual).toEqual(expected)
  }
  const names = ['load', 'compare', ...Object.keys(scope)].filter((name) => !program.includes(` ${name}} = await`))
  const values = names.map((name) => ({...scope, load, compare})[name])
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- running documentation is the point
  await new Function(...names, toJavaScript(`return (async () => {\n${program}})()`))(...values)
  return compared
}

/** The package by its own name, and its entries. */
function toModule(name: string): string {
  if (name === 'newst') return '../src/index.js'
  return name.startsWith('newst/') ? `../src/${name.slice('newst/'.length)}.js` : name
}

function toJavaScript(code: string): string {
  return ts.transpileModule(code, {compilerOptions: {target: ts.ScriptTarget.ES2022}}).outputText
}

function toDynamicImport(statement: ts.ImportDeclaration): string {
  const {name, namedBindings} = statement.importClause ?? {}
  const named = namedBindings?.getText().replaceAll(' as ', ': ') ?? '{}'
  const names = name ? `{default: ${name.text}, ${named.slice(1)}` : named
  return `const ${names} = await load(${statement.moduleSpecifier.getText()})`
}
