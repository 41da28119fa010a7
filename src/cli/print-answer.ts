import {escapeControls} from '../view/escape-controls.js'
import type {Answer} from './read-command.js'

/** What the command exits with. */
export const exitCode = {ok: 0, unreadable: 1, usage: 2, failed: 3} as const

/**
 * Print the answer to a command line that asks for help, or that is wrong.
 *
 * @param answer - The text.
 * @param streams - Where it goes to.
 * @returns The exit code: one of {@link exitCode}.
 */
export function printAnswer({type, text}: Answer, {stdout, stderr}: Record<'stdout' | 'stderr', Writer>): number {
  if (type === 'help') {
    stdout.write(text)
    return exitCode.ok
  }
  stderr.write(escapeControls(text))
  return exitCode.usage
}

interface Writer {
  write: (text: string) => unknown
}
