import {examples} from './examples.js'
import {type Reading, readPage} from './read-page.js'
import {type Form, writeRecord} from './write-record.js'
import {showReading} from './show-reading.js'

const input = find('#input', HTMLTextAreaElement)
const file = find('#file', HTMLInputElement)
const status = find('#status', HTMLElement)
const exampleList = find('#examples', HTMLElement)

const view = find('#view', HTMLElement)

let reading: Reading | undefined
let shown = ''

/** Above this a page is no news page, and reading it would stop the tab for long. */
const longest = 2_000_000

async function show(text: string): Promise<void> {
  shown = text
  if (text.length > longest) {
    status.textContent = `This is ${text.length} characters long; the playground reads up to ${longest}.`
    return
  }
  try {
    const read = await readPage(text)
    // Another page came while this one was read.
    if (shown !== text) return
    reading = read
    showReading(read, view)
    status.textContent = read.summary
    for (const button of exampleList.querySelectorAll('button')) {
      const isShown = examples.some(({name, page}) => name === button.textContent && page === text)
      button.setAttribute('aria-pressed', String(isShown))
    }
  } catch (error) {
    status.textContent = `The page cannot be read: ${String(error)}`
  }
}

function load(text: string): void {
  input.value = text
  input.scrollTop = 0
  void show(text)
}

async function loadFile(chosen: File | undefined): Promise<void> {
  if (!chosen) return
  try {
    load(await chosen.text())
  } catch {
    status.textContent = `${chosen.name} cannot be read.`
  }
}

async function copy(form: Form, name: string): Promise<void> {
  if (!reading) return
  try {
    await navigator.clipboard.writeText(writeRecord(reading.article, form))
    status.textContent = `The record is copied as ${name}.`
  } catch {
    status.textContent = 'The browser does not allow copying.'
  }
}

for (const {name, page} of examples) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = name
  button.addEventListener('click', () => {
    load(page)
  })
  exampleList.append(button)
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-form]')) {
  button.addEventListener('click', () => void copy(button.dataset['form'] as Form, button.textContent))
}

input.addEventListener('input', () => {
  void show(input.value)
})
// One paste replaces the page, as whoever pastes expects; who wants to edit clicks again.
input.addEventListener('focus', () => {
  input.select()
})
file.addEventListener('change', () => void loadFile(file.files?.[0]))

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (event.target === input || text === '') return
  event.preventDefault()
  load(text)
})
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.documentElement.classList.add('dropping')
})
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.documentElement.classList.remove('dropping')
})
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.documentElement.classList.remove('dropping')
  const dropped = event.dataTransfer?.files[0]
  if (dropped) void loadFile(dropped)
  else load(event.dataTransfer?.getData('text/plain') ?? '')
})

load(examples[0]?.page ?? '')

function find<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector)
  if (!(element instanceof type)) throw new Error(`Expected \`${selector}\` in index.html`)
  return element
}
