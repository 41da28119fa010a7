import js from '@eslint/js'
import * as regexp from 'eslint-plugin-regexp'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    '.stryker-tmp/',
    'examples/beam/example.ts',
    'src/segment/seam-weights.ts',
    'src/label/lists/list-weights.ts',
    'src/label/readings/reading-weights.ts',
    'src/label/weights.ts'
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        {assertionStyle: 'as', objectLiteralTypeAssertions: 'never'}
      ],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'no-console': 'error'
    }
  },
  {
    // Data is as long as it is.
    files: ['src/language/**'],
    rules: {'max-lines': 'off'}
  },
  {
    // The library runs in browsers and at the edge as well: only the command may ask for Node.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setImmediate', '__dirname', '__filename', 'require'],
      'no-restricted-imports': ['error', {patterns: ['node:*']}]
    }
  },
  {files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked]}
)
