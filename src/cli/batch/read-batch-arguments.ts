import {availableParallelism} from 'node:os'
import {Command, InvalidArgumentError, Option} from 'commander'
import {type Options, resolveOptions} from '../../options.js'
import {type Answer, readCommand} from '../read-command.js'

/** What the command line asks of a batch. */
export interface BatchRequest {
  /** A file of lines, a folder of pages, or `-` for standard input. */
  input: string
  /** A file, or `-` for standard output. */
  out: string
  unordered: boolean
  resume: boolean
  threads: number
  maxBytes: number
  blockBytes: number
  /** File of what is known of other pages. */
  memory?: string
  /** Whether pages are learned into `memory` and not parsed. */
  learn: boolean
  /** Lines that the memory holds at most. */
  memoryLines: number
  /** Seconds between lines of progress; 0 for none. */
  interval: number
  options: Options
}

const mebibyte = 1024 * 1024

/** More than any machine has processors; each thread takes some tens of megabytes. */
const mostThreads = 1024

/** A day in seconds: a timer of Node.js waits no more than 24 of them. */
const mostSeconds = 86_400

const afterHelp = `
Input: NDJSON, a page a line: {"id"?, "url"?, "site"?, "text"}, or "html" for "text".
A folder: its .txt and .html files, in the order of their names. Files that end in
.gz or .zst are unpacked, and --out is packed by its name. HTML needs the packages
hast-util-from-html and hast-util-to-text.

Output: a record a line, with the "id", "url" and "site" of its page. A page that
cannot be read has a line {"line", "error"} instead. Records are written to
<out>.part, and <out> is there only when it is whole; a device or a named pipe is
written to straight.

Two passes: --learn reads all pages and writes what their sites print on many of
them to --memory; then the same command without --learn parses them with it.

Exit codes: 0 all parsed; 1 some lines are error records; 2 the command line is
wrong, or does not fit what is there; 3 the input or output failed; 130 and 143
stopped by SIGINT and SIGTERM. After 3, 130, 143 or a kill, --resume goes on.

Examples:
  $ newst batch pages.ndjson.gz --out records.ndjson.gz
  $ newst batch pages/ --out records.ndjson --unordered
  $ newst batch pages.ndjson --learn --memory sites.json
  $ newst batch pages.ndjson --memory sites.json --out records.ndjson
  $ newst batch shard.ndjson --learn --memory - > shard.json
  $ newst merge shard-*.json > sites.json
  $ zcat pages.gz | newst batch - --language en > records.ndjson
`

interface Given {
  out: string
  unordered?: true
  resume?: true
  threads: number
  maxBytes: number
  blockBytes: number
  interval: number
  memory?: string
  learn?: true
  memoryLines: number
  site?: string
  dedupe: 'true' | 'false'
  language?: string
  reference?: string
}

/**
 * Read the command line of a batch.
 *
 * @param words - The words after `newst batch`.
 * @returns What is asked for, or a text to print instead.
 * @example
 * readBatchArguments(['--resume'])
 * //=> {type: 'mistake', text: 'error: --resume needs --out: standard output cannot be gone on with\n(newst batch --help lists the options)\n'}
 */
export function readBatchArguments(words: readonly string[]): {type: 'batch'; request: BatchRequest} | Answer {
  return readCommand(createCommand(), words, (command) => ({type: 'batch', request: toRequest(command)}))
}

function createCommand(): Command {
  return new Command('newst batch')
    .description('Parse many pages: NDJSON or a folder in, a record a line out.')
    .argument('[input]', 'NDJSON file, folder, or - for standard input', '-')
    .option('-o, --out <file>', 'where records go; - for standard output', '-')
    .option('--resume', 'go on with a batch that stopped')
    .option('--unordered', 'write each record as soon as it is there, with the number of its line')
    .addOption(
      number('--threads <count>', 'worker threads; 0 parses in the main thread', 0, availableParallelism(), mostThreads)
    )
    .addOption(number('--max-bytes <count>', 'longest line or file to read', 1, 16 * mebibyte))
    .addOption(number('--block-bytes <count>', 'records to write and note at a time', 1, mebibyte))
    .option('--memory <file>', 'what is known of other pages, made by --learn, which writes - to standard output')
    .option('--learn', 'learn the pages into --memory, and parse none')
    .addOption(number('--memory-lines <count>', 'lines that --memory holds at most', 1, 100_000))
    .option('--site <name>', 'site of the pages that name none, and have no address')
    .addOption(
      number(
        '--interval <seconds>',
        'between lines of progress where there is no terminal; 0 for none',
        0,
        10,
        mostSeconds
      )
    )
    .addOption(
      new Option('--dedupe <boolean>', 'whether a teaser or paragraph that a page repeats stands once')
        .choices(['true', 'false'])
        .default('true')
    )
    .option('--language <tag>', 'BCP 47 language of all articles (default: told from each text)')
    .option('--reference <moment>', 'ISO 8601 moment that relative dates count from (default: they stay unresolved)')
    .addHelpText('after', afterHelp)
    .showHelpAfterError('(newst batch --help lists the options)')
}

function number(
  flags: string,
  description: string,
  least: number,
  fallback: number,
  most = Number.MAX_SAFE_INTEGER
): Option {
  return new Option(flags, description).default(fallback).argParser((text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`
      throw new InvalidArgumentError(`Expected a whole number${range}.`)
    }
    return value
  })
}

function toRequest(command: Command): BatchRequest {
  const {
    dedupe,
    language,
    reference,
    site,
    unordered = false,
    resume = false,
    learn = false,
    ...given
  } = command.opts<Given>()
  const options: Options = {
    dedupe: dedupe === 'true',
    ...(language !== undefined && {language}),
    ...(reference !== undefined && {reference}),
    ...(site !== undefined && {site})
  }

  try {
    resolveOptions(options)
  } catch (error) {
    // The library names the option, what was expected and what came.
    command.error(`error: ${String(error).replace(/^TypeError: /, '')}`)
  }

  if (given.out === '') command.error('error: --out needs a name; - for standard output')
  if (given.memory === '') command.error('error: --memory needs a name')
  if (resume && given.out === '-') command.error('error: --resume needs --out: standard output cannot be gone on with')
  if (given.memory === undefined && command.getOptionValueSource('memoryLines') === 'cli') {
    command.error('error: --memory-lines needs --memory: the file that it bounds')
  }
  if (learn && given.memory === undefined) command.error('error: --learn needs --memory: the file to learn into')
  if (!learn && given.memory === '-') command.error('error: --memory - needs --learn: a memory is read from a file')
  if (learn && given.out !== '-') command.error('error: --learn writes no records: leave out --out')
  const [input = '-'] = command.processedArgs as string[]
  return {...given, input, unordered, resume, learn, options}
}
