import {collectPages} from './collect-pages.js'
import {writePages} from './write-pages.js'

// Collects without learning: `tsx train/collect.ts <corpus folder> <output folder>`
const [corpusFolder, outputFolder] = process.argv.slice(2)
if (!corpusFolder || !outputFolder) throw new Error('Expected a corpus folder and an output folder')
writePages(outputFolder, collectPages(corpusFolder))
