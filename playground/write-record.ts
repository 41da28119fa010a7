import {type Article, toMarkdown, toNewsArticle} from 'newst'

/** Forms that the record is copied in. */
export type Form = 'json' | 'markdown' | 'json-ld'

/**
 * Write a record in a form.
 *
 * @param article - The record.
 * @param form - The form.
 * @returns The record as text.
 */
export function writeRecord(article: Article, form: Form): string {
  switch (form) {
    case 'json':
      return JSON.stringify(article, undefined, 2)
    case 'markdown':
      return toMarkdown(article)
    case 'json-ld':
      return JSON.stringify(toNewsArticle(article), undefined, 2)
  }
}
