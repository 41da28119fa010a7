import {type Command, CommanderError} from 'commander'

/** A text to print in place of what a command line asks for. */
export interface Answer {
  type: 'help' | 'mistake'
  text: string
}

/**
 * Read a command line.
 *
 * @param command - What may stand in it.
 * @param words - The words after the command's name.
 * @param read - Reads off the parsed command what is asked for; `command.error` there says what is wrong.
 * @returns What is asked for, or a text to print instead.
 */
export function readCommand<Asked>(
  command: Command,
  words: readonly string[],
  read: (command: Command) => Asked
): Asked | Answer {
  const printed: string[] = []
  const print = (text: string): number => printed.push(text)
  command.configureOutput({writeOut: print, writeErr: print}).exitOverride()

  try {
    command.parse(words, {from: 'user'})
    return read(command)
  } catch (error) {
    if (error instanceof CommanderError)
      return {type: error.exitCode === 0 ? 'help' : 'mistake', text: printed.join('')}
    throw error
  }
}
