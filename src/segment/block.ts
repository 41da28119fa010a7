/** A stretch of the page that stands as one unit: a heading, a paragraph, a menu entry. */
export interface Block {
  /** The block's words; lines that a scraper wrapped or broke are joined again. */
  text: string
  /** Offset of the block's first character in the page (UTF-16 code units). */
  start: number
  /** Offset after the block's last character in the page. */
  end: number
}
