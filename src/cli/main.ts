#!/usr/bin/env node
import process from 'node:process'
import {escapeControls} from '../view/escape-controls.js'
import {exitCode} from './print-answer.js'
import {run} from './run.js'
import {wholeOutput} from './whole-output.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early, as `head` does: no error of ours.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(escapeControls(`newst: ${error.message}\n`))
  process.exit(exitCode.failed)
})

// Where messages cannot be written, nobody can be told.
process.stderr.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: wholeOutput(process.stdout),
  stderr: process.stderr,
  on: (signal, listener) => process.on(signal, listener),
  off: (signal, listener) => process.off(signal, listener)
})
