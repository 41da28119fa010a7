import {Command} from 'commander'
import {type Answer, readCommand} from '../read-command.js'

const afterHelp = `
A memory is what "newst batch --learn --memory <file>" writes: a line of JSON.
Several may stand in a file or come on standard input, a line each. The merged one
knows what all know, whatever their order, as long as it holds all their lines.

Exit codes: 0 merged; 1 something is no memory, and nothing is printed; 2 the
command line is wrong; 3 the output cannot be written.

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
export function readMergeArguments(words: readonly string[]): {type: 'merge'; files: string[]} | Answer {
  const command = new Command('newst merge')
    .description('Make one memory of several.')
    .argument('[memories...]', 'files of memories; - or none for standard input')
    .addHelpText('after', afterHelp)
    .showHelpAfterError('(newst merge --help tells more)')
  return readCommand(command, words, ({args}) => ({type: 'merge', files: args.length > 0 ? args : ['-']}))
}
