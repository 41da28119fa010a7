/**
 * Write the JSON Schema of the record, which the package ships: `npm run schema`.
 */
import {writeFileSync} from 'node:fs'
import {createArticleSchema} from './create-article-schema.js'

writeFileSync(new URL('../schema.json', import.meta.url), createArticleSchema())
