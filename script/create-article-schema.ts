import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

/**
 * Generate the JSON Schema of the record from its type.
 *
 * @returns The schema (draft-07) as JSON, with a line end.
 */
export function createArticleSchema(): string {
  const generator = createGenerator({
    path: fileURLToPath(new URL('../src/article.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Article',
    // `npm run typecheck` checks the types.
    skipTypeCheck: true
  })
  return JSON.stringify(generator.createSchema('Article'), undefined, 2) + '\n'
}
