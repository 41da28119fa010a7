import {defineConfig} from 'vitest/config'
import config from './vitest.config.js'

const folder = process.env['FOLDER'] ?? '{segment,field,teaser,dedupe,memory,record}'

/** The tests that `npm run mutate` runs: those of what is mutated. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    // Mutants are switched on without loading anything anew.
    isolate: false,
    include: [`test/${folder}/**/*.test.ts`, 'test/fixtures.test.ts'],
    // Hundreds of pages at random: too slow for thousands of mutants.
    exclude: ['test/memory/memory-properties.test.ts']
  }
})
