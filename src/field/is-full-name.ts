import {isFurnitureName} from './is-furniture-name.js'
import type {Page} from './page.js'

/**
 * Tell whether a text is a full name and nothing else.
 *
 * @param page - The page.
 * @param name - The text.
 * @returns Whether it has two words at least and four at most, each with a capital, and is no phrase of the page's furniture.
 */
export function isFullName(page: Page, name: string): boolean {
  return (fullName.test(name) || fullCaselessName.test(name)) && !isFurnitureName(name, page.words)
}

const fullName =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|von|van|der|den|del|di|da|la|le|el|al)){1,3}$/u
// "山田 太郎", "홍길동", "محمد أحمد": East Asian names are short, others have two words at least.
const fullCaselessName =
  /^(?:\p{Script=Han}{1,4}[ \u3000]\p{Script=Han}{1,4}|\p{Script=Hangul}{2,4}|(?!\p{Script=Han}|\p{Script=Hangul})[\p{Lo}\p{M}]{2,20}(?: (?!\p{Script=Han}|\p{Script=Hangul})[\p{Lo}\p{M}]{2,20}){1,3})$/u
