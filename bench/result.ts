/** How fast pages are worked through. */
export interface Speed {
  megabytesPerSecond: number
  pagesPerSecond: number
}

/** What one run of the bench measured; times are of the processor. */
export interface Result {
  /** Version of the runtime, and the machine. */
  node: string
  processor: string
  /** How many pairs the medians are of. */
  pairs: number
  own: Speed
  /** What newst is held against, and how often newst fits into its time. */
  peers: ({name: string; ratio: number} & Speed)[]
  /** Seconds by stage. */
  stages: Record<string, number>
  shapes: Record<string, Speed>
  scripts: Record<string, Speed>
  sizes: ({length: number} & Speed)[]
  /** Exponents of the growth of time with length. */
  growth: Record<string, number>
  /** Peak of memory in bytes for each character. */
  memory: Record<string, number>
}
