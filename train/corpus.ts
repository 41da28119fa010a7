import fs from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'

/** One page of the corpus, as far as the learning reads it. */
export interface CorpusPage {
  id: string
  host: string
  /** The language that the page declares, where it does. */
  lang?: string
  text: string
  /** The same text broken at every link and emphasis, where the corpus has it. */
  broken?: string
  /** What is known of the page. */
  gold?: {headline?: string}
}

/** A page read line by line by hand; lines count from 1. */
export interface Annotation {
  id: string
  headline: number | null
  standfirst: number[]
  byline: number[]
  datelines: {line: number; kind: 'page' | 'published' | 'modified'}[]
  /** First line, last line, and what they are. */
  body: [number, number, 'paragraph' | 'crosshead' | 'list' | 'quote' | 'caption' | 'note'][]
  teaserLists: {heading: number | null; items: {title: number; summary?: number[]; meta?: number[]}[]}[]
}

/** An annotation with the lines it counts. */
export interface AnnotatedPage {
  annotation: Annotation
  host: string
  lines: string[]
}

/**
 * Read the pages of a corpus folder's `*.jsonl` and `*.jsonl.gz` files.
 *
 * @param folder - The corpus folder.
 * @returns The pages, by file name and place in the file.
 */
export function readCorpus(folder: string): CorpusPage[] {
  const names = fs.readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
  return names.sort().flatMap((name) => {
    const bytes = fs.readFileSync(path.join(folder, name))
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    return parseLines(text) as CorpusPage[]
  })
}

/**
 * Read the annotated pages of a corpus: `annotated/NN.json` beside the numbered lines of `annotated/NN.txt`.
 *
 * @param folder - The corpus folder.
 * @returns The pages, by file name.
 */
export function readAnnotated(folder: string): AnnotatedPage[] {
  const directory = path.join(folder, 'annotated')
  const names = fs.readdirSync(directory).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const annotation = JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8')) as Annotation
    const text = fs.readFileSync(path.join(directory, name.replace(/json$/, 'txt')), 'utf8')
    const numbered = text.split('\n').filter((line) => /^\d+\|/.test(line))
    // Above the first line stands where the page comes from.
    const host = /https?:\/\/([^/\s]+)/.exec(text.slice(0, text.indexOf('\n1|')))?.[1] ?? annotation.id
    return {annotation, host, lines: numbered.map((line) => line.replace(/^\d+\|/, ''))}
  })
}

/**
 * Read the annotations that stand beside this file: page ids and line numbers, for pages of the corpus.
 *
 * @param file - The file, an annotation a line.
 * @param corpus - The pages.
 * @returns The annotated pages; those that the corpus does not hold, or holds in other lines, are left out.
 */
export function readAnnotations(file: string, corpus: readonly CorpusPage[]): AnnotatedPage[] {
  const pages = new Map(corpus.map((page) => [page.id, page]))
  const annotations = parseLines(fs.readFileSync(file, 'utf8')) as (Annotation & {lines: number})[]
  return annotations.flatMap((annotation) => {
    const page = pages.get(annotation.id)
    const lines = page ? pageLines(page.text) : []
    return page && lines.length === annotation.lines ? [{annotation, host: page.host, lines}] : []
  })
}

/**
 * Cut a page into the lines that annotations count.
 *
 * @param text - The page.
 * @returns Its lines that are not empty.
 */
export function pageLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/**
 * Reduce a host to the name under which its owner registered it, so that no publisher stands on both sides of a split.
 *
 * @param host - A host such as `'www.news.example.co.uk'`.
 * @returns The registered name, such as `'example.co.uk'`.
 */
export function registeredName(host: string): string {
  const labels = host.toLowerCase().split('.')
  const secondLevel =
    /^(?:co|com|org|net|gov|ac|edu|or|go|ne)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(secondLevel ? -3 : -2).join('.')
}

function parseLines(text: string): unknown[] {
  return text.split('\n').flatMap((line): unknown[] => (line ? [JSON.parse(line)] : []))
}
