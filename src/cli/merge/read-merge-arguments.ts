import {Command, CommanderError} from 'commander'

const afterHelp = `
A memory is what "newst batch --learn --memory <file>" writes: a line of JSON.
Several may stand in a file or come on standard input, a line each. The merged one
knows what all know, whatever their order, as long as it holds all their lines.

Exit codes: 0 merged; 1 something is no memory, and nothing is printed; 2 the
command line is wrong.

Examples:
  $ newst merge shard-*.json > sites.json
  $ cat shard-*.json | newst merge > sites.json
`

/**
 * Read the command line of a merge.
 *
 * @param words - The words after `newst merge`.
 * @returns The files to merge, or a text to print instead.
 * @example
 * readMergeArguments([])
 * //=> {type: 'merge', files: ['-']}
 */
export function readMergeArguments(
  words: readonly string[]
): {type: 'merge'; files: string[]} | {type: 'help' | 'mistake'; text: string} {
  const printed: string[] = []
  const print = (text: string): number => printed.push(text)
  const command = new Command('newst merge')
    .description('Make one memory of several.')
    .argument('[memories...]', 'files of memories; - or none for standard input')
    .addHelpText('after', afterHelp)
    .configureOutput({writeOut: print, writeErr: print})
    .showHelpAfterError('(newst merge --help tells more)')
    .exitOverride()

  try {
    command.parse(words, {from: 'user'})
    return {type: 'merge', files: command.args.length > 0 ? command.args : ['-']}
  } catch (error) {
    if (error instanceof CommanderError)
      return {type: error.exitCode === 0 ? 'help' : 'mistake', text: printed.join('')}
    throw error
  }
}
