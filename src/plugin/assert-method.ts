import {describeValue} from '../describe-value.js'

/**
 * Check that a caller passed something that has a method: a processor is a function that has some, an instance of a parser an object.
 *
 * @param value - What was passed.
 * @param name - The name of the parameter.
 * @param method - The name of the method.
 * @throws {TypeError} When it has no such method.
 */
export function assertMethod(value: unknown, name: string, method: string): void {
  const isOwner = typeof value === 'function' || (typeof value === 'object' && value !== null)
  if (isOwner && method in value && typeof Reflect.get(value, method) === 'function') return
  throw new TypeError(`Expected \`${name}\` to have a method \`${method}\`, not ${describeValue(value)}`)
}
