import {en} from './en.js'
import type {Language} from './language.js'

/** All languages that the package knows; a new one is a file and a place in this list. */
export const languages: readonly Language[] = [en]
