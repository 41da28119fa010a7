import {Command, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {type Options, resolveOptions} from '../options.js'
import {type Format, formats} from './format-page.js'
import {type Answer, readCommand} from './read-command.js'

/** What the command line asks for. */
export type Request = {type: 'parse'; files: string[]; format: Format; options: Options} | Answer

const afterHelp = `
Several files give one result each, in order: JSON one record a line, the other
formats under a "==> file <==" line. The format html takes one file.

newst batch [input] parses many pages, on all cores: newst batch --help.
newst merge [memories...] makes one memory of several: newst merge --help.

Exit codes: 0 all parsed; 1 a file could not be read (the others are parsed);
2 the command line is wrong; 3 the output cannot be written.

Examples:
  $ newst page.txt
  $ curl -s https://example.com/page.txt | newst --format markdown
  $ newst --format page page.txt
  $ newst --format html page.txt > page.html
  $ newst --reference 2025-04-02T09:00+09:00 pages/*.txt > records.ndjson
`

/**
 * Read the command line.
 *
 * @param words - The words after the command's name.
 * @returns Files and options to parse with, or a text to print instead.
 * @example
 * readArguments(['page.txt', '--language', 'en'])
 * //=> {type: 'parse', files: ['page.txt'], format: 'json', options: {dedupe: true, language: 'en'}}
 */
export function readArguments(words: readonly string[]): Request {
  return readCommand(createCommand(), words, toRequest)
}

function createCommand(): Command {
  return new Command('newst')
    .description('Turn the plain text of scraped news pages into structured records.')
    .argument('[files...]', 'pages to parse; - or none for standard input')
    .addOption(new Option('-f, --format <form>', 'what to print').choices(formats).default('json'))
    .addOption(
      new Option(
        '--dedupe <boolean>',
        'whether a teaser or paragraph that the page repeats stands once; or mark copies'
      )
        .choices(['true', 'false', 'mark'])
        .default('true')
    )
    .option('--language <tag>', 'BCP 47 language of the article (default: told from the text)')
    .option('--reference <moment>', 'ISO 8601 moment that relative dates count from (default: they stay unresolved)')
    .version(packageJson.version, '-v, --version')
    .addHelpText('after', afterHelp)
    .showHelpAfterError('(newst --help lists the options)')
}

function toRequest(command: Command): Request {
  const given = command.opts<{
    format: Format
    dedupe: 'true' | 'false' | 'mark'
    language?: string
    reference?: string
  }>()
  const {format, dedupe, language, reference} = given
  const options: Options = {
    dedupe: dedupe === 'mark' ? dedupe : dedupe === 'true',
    ...(language !== undefined && {language}),
    ...(reference !== undefined && {reference})
  }

  try {
    resolveOptions(options)
  } catch (error) {
    // The library names the option, what was expected and what came.
    command.error(`error: ${String(error).replace(/^TypeError: /, '')}`)
  }

  if (format === 'html' && command.args.length > 1) command.error('error: the format html takes one file')
  return {type: 'parse', files: command.args.length > 0 ? command.args : ['-'], format, options}
}
