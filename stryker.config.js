import process from 'node:process'

/**
 * Mutation testing: `npm run mutate`, or for one folder `FOLDER=memory npm run mutate`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutate.config.ts', related: false},
  mutate: [`src/${process.env.FOLDER ?? '{segment,field,teaser,dedupe,memory,record}'}/**/*.ts`],
  ignorePatterns: ['/bench', '/coverage', '/dist', '/doc', '/examples', '/playground', '/train'],
  coverageAnalysis: 'perTest',
  // A mutant that only loading the module meets would need all tests.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is no mutant that loops.
  timeoutMS: 15_000,
  timeoutFactor: 5,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: {fileName: `coverage/mutation-${process.env.FOLDER ?? 'all'}.json`},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  thresholds: {high: 90, low: 80, break: 80}
}
