/**
 * Tell the site of a page.
 *
 * @param site - What the page says (optional).
 * @param url - Its address (optional).
 * @returns What the page says, or else the address's host; `undefined` where there is none.
 * @example
 * siteOf(undefined, 'https://courier.example/storm')
 * //=> 'courier.example'
 */
export function siteOf(site: string | undefined, url: string | undefined): string | undefined {
  if (site !== undefined) return site
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined
}
