import type {PageBlock} from './make-page.js'

/**
 * Write a page as HTML, in the layout that news sites use.
 *
 * @param blocks - The page's blocks.
 * @returns The HTML, with the same text.
 */
export function toHtml(blocks: readonly PageBlock[]): string {
  const part = (name: PageBlock['part']) => blocks.filter((block) => block.part === name).map(element)
  const title = blocks.find(({element}) => element === 'h1')?.text ?? ''
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(title)}</title><link rel="stylesheet" href="/site.css"></head>
<body>
<header class="site-header"><nav class="menu"><ul>${part('menu')
    .map((entry) => `<li class="menu__item">${entry}</li>`)
    .join('')}</ul></nav></header>
<main id="content" class="layout">
<article class="article">
<header class="article__head">${part('head').join('\n')}</header>
<div class="article__body">
${part('story').join('\n')}
</div>
</article>
<aside class="related sidebar"><section class="teasers">
${part('teasers').join('\n')}
</section></aside>
</main>
<footer class="site-footer">${part('foot').join('\n')}</footer>
</body>
</html>`
}

function element({element, text}: PageBlock): string {
  const link = element === 'a' || element === 'h3' ? ' href="/story"' : ''
  return element === 'h3'
    ? `<h3 class="teaser__title"><a${link}>${escape(text)}</a></h3>`
    : `<${element}${link} class="${element}">${escape(text)}</${element}>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
