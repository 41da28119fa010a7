import cliProgress from 'cli-progress'

/** How far a batch is. */
export interface Progress {
  pages: number
  errors: number
  /** Bytes or files of the input that were read, and how many there are; `undefined` when that is not known. */
  read: number
  total: number | undefined
}

/** Where progress is shown. */
export interface ProgressStream {
  write: (text: string) => unknown
  /** Whether it is a terminal. */
  isTTY?: boolean | undefined
}

/** Shows how far a batch is. */
export interface ProgressView {
  stop: () => void
}

/** Redraws of the bar a second: enough for the eye. */
const framesPerSecond = 4

/**
 * Show how far a batch is: a bar on a terminal, a line an interval elsewhere.
 *
 * @param stream - Where to show it.
 * @param interval - Seconds between the lines; 0 for none.
 * @param read - Tells how far the batch is.
 * @returns The view; it must be stopped.
 */
export function showProgress(stream: ProgressStream, interval: number, read: () => Progress): ProgressView {
  if (stream.isTTY === true) return showBar(stream as ProgressStream & NodeJS.WritableStream, read)
  if (interval === 0) return {stop: () => undefined}
  const start = performance.now()
  const timer = setInterval(() => {
    stream.write(progressLine(read(), (performance.now() - start) / 1000) + '\n')
  }, interval * 1000)
  // The batch ends when it is done, not when the next line is due.
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
    }
  }
}

/**
 * Say in a line how far a batch is.
 *
 * @param progress - How far it is; `pages` counts those of this run.
 * @param seconds - Since it was begun.
 * @returns The line, without a line end.
 * @example
 * progressLine({pages: 1500, errors: 2, read: 30, total: 120}, 10)
 * //=> 'newst: 1500 pages, 2 errors, 150 pages/s, 25 % read, 30 s left'
 */
export function progressLine({pages, errors, read, total}: Progress, seconds: number): string {
  const parts = [`${pages} pages`, `${errors} errors`, `${Math.round(pages / seconds)} pages/s`]
  if (total !== undefined && total > 0) {
    parts.push(`${Math.floor((100 * read) / total)} % read`)
    if (read > 0) parts.push(`${Math.ceil((seconds * (total - read)) / read)} s left`)
  }
  return `newst: ${parts.join(', ')}`
}

function showBar(stream: NodeJS.WritableStream, read: () => Progress): ProgressView {
  const start = performance.now()
  const known = read().total !== undefined
  const counts = '{pages} pages | {errors} errors | {rate} pages/s'
  const bar = new cliProgress.SingleBar(
    {
      stream,
      format: known ? `{bar} {percentage} % | ${counts} | {eta_formatted} left` : counts,
      hideCursor: true,
      // After SIGINT the batch still finishes what is in flight.
      gracefulExit: false
    },
    cliProgress.Presets.shades_classic
  )
  const payload = ({pages, errors}: Progress): object => ({
    pages,
    errors,
    rate: Math.round((1000 * pages) / Math.max(performance.now() - start, 1))
  })
  const update = (): void => {
    const progress = read()
    bar.update(progress.read, payload(progress))
  }

  bar.start(read().total ?? 0, 0, payload(read()))
  const timer = setInterval(update, 1000 / framesPerSecond)
  return {
    stop: () => {
      clearInterval(timer)
      update()
      bar.stop()
    }
  }
}
