import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** The source of an entry of the package. */
const source = (entry: string): string => fileURLToPath(new URL('src/', import.meta.url)) + entry + '.ts'

export default defineConfig({
  resolve: {
    alias: [
      {find: /^newst$/, replacement: source('index')},
      {find: /^newst\/(html|retext|unified)$/, replacement: source('$1')}
    ]
  },
  test: {
    include: ['test/**/*.test.ts'],
    // A slow machine is no mistake.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    typecheck: {include: ['test/**/*.test-d.ts']},
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Learned numbers and the names of months and days are generated data; the worker runs in threads of its own, which
      // the tests see by what comes back and the coverage does not see.
      exclude: [
        'src/label/weights.ts',
        'src/label/choice-weights.ts',
        'src/language/calendar.ts',
        'src/cli/batch/worker.ts'
      ],
      reporter: ['text', 'html'],
      reportOnFailure: true,
      thresholds: {statements: 98, branches: 91, functions: 99, lines: 99}
    }
  }
})
