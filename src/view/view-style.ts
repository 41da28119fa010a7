/**
 * The looks of the view: a proof sheet, in light and dark, on paper-wide and phone-wide screens.
 *
 * The role of a node is a colour, `--newst-role`; what shows it (rule, margin, light) only names that.
 */
export const viewStyle = `
:root {
  color-scheme: light dark;
  --newst-paper: #fbfaf6; --newst-ink: #211f1b; --newst-soft: #6b675f; --newst-hair: #ddd9cd;
  --newst-red: #a3221f; --newst-rust: #9a4a1c; --newst-blue: #1d5a94; --newst-sea: #12666f; --newst-green: #2c683c;
  --newst-moss: #4d6414; --newst-ochre: #7d590b; --newst-plum: #7a3a86; --newst-violet: #5f479c; --newst-grey: #706c64;
}
@media (prefers-color-scheme: dark) {
  :root {
    --newst-paper: #181714; --newst-ink: #e5e1d6; --newst-soft: #9d988d; --newst-hair: #37342e;
    --newst-red: #ef9087; --newst-rust: #e8a277; --newst-blue: #8bbaea; --newst-sea: #74c3cb; --newst-green: #8fc79c;
    --newst-moss: #b7cb80; --newst-ochre: #d8b566; --newst-plum: #d3a0dd; --newst-violet: #b9a7ee; --newst-grey: #8f8a80;
  }
}
body {
  margin: 0; background: var(--newst-paper); color: var(--newst-ink);
  font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
.newst-sheets { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); gap: 3.5rem; max-width: 84rem; margin: 0 auto; padding: 1.5rem 2rem 5rem; }
.newst-page, .newst-record { --newst-role: var(--newst-grey); min-width: 0; }
.newst-record { position: sticky; top: 0; align-self: start; box-sizing: border-box; max-height: 100vh; overflow: auto; padding-bottom: 2rem; }
.newst-headline { --newst-role: var(--newst-red); }
.newst-kicker, .newst-standfirst { --newst-role: var(--newst-rust); }
.newst-byline { --newst-role: var(--newst-blue); }
.newst-dateline { --newst-role: var(--newst-sea); }
.newst-paragraph, .newst-list, .newst-listItem { --newst-role: var(--newst-green); }
.newst-crosshead, .newst-quote { --newst-role: var(--newst-moss); }
.newst-caption, .newst-note { --newst-role: var(--newst-ochre); }
.newst-keywords { --newst-role: var(--newst-plum); }
.newst-teaserList, .newst-teaserHeading, .newst-teaser, .newst-teaserTitle, .newst-teaserSummary, .newst-teaserMeta { --newst-role: var(--newst-violet); }
.newst-furniture { --newst-role: var(--newst-grey); }
.newst-page div, .newst-field { --newst-lit: color-mix(in oklab, var(--newst-role) 17%, transparent); }
.newst-page > div, .newst-teaserList > div { margin-block: .7rem; scroll-margin-block: 30vh; }
.newst-page > .newst-furniture + .newst-furniture { margin-top: -.6rem; }
.newst-page > .newst-teaserList { margin-block: 1.8rem; }
.newst-line { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); }
.newst-margin { display: grid; grid-template-columns: 2rem minmax(0, 1fr); column-gap: .6rem; align-content: start; padding: .2rem .9rem .2rem 0; font: .75rem/1.35 system-ui, sans-serif; }
.newst-number { color: var(--newst-soft); font-variant-numeric: tabular-nums; text-align: right; }
.newst-role { color: var(--newst-role); font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
.newst-sure { grid-column: 2; display: flex; align-items: center; gap: .4rem; color: var(--newst-soft); font-variant-numeric: tabular-nums; font-size: .6875rem; }
.newst-sure::before { content: ""; flex: 0 0 2.5rem; height: 2px; background: linear-gradient(to right, var(--newst-role) var(--newst-tenths, 0%), var(--newst-hair) 0); }
${Array.from({length: 10}, (_, index) => `[data-tenths="${index + 1}"] { --newst-tenths: ${index + 1}0%; }`).join('\n')}
.newst-text { margin: 0; padding: .05rem 0 .05rem 1rem; border-left: 3px solid var(--newst-role); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.newst-text[dir] { text-align: left; }
.newst-doubtful .newst-text { border-left-style: dotted; }
.newst-doubtful .newst-role::after { content: " ?"; }
.newst-headline .newst-text { font-size: 1.6rem; line-height: 1.2; font-weight: 700; text-wrap: balance; }
.newst-standfirst .newst-text { font-size: 1.15rem; font-style: italic; }
.newst-crosshead .newst-text, .newst-teaserHeading .newst-text, .newst-teaserTitle .newst-text { font-weight: 700; }
.newst-teaserSummary .newst-text, .newst-teaserMeta .newst-text, .newst-caption .newst-text { font-size: .95rem; }
.newst-furniture .newst-text { color: var(--newst-soft); font: .8125rem/1.5 system-ui, sans-serif; }
.newst-furniture .newst-margin { grid-template-columns: 2rem auto minmax(0, 1fr); font-weight: 400; }
.newst-furniture .newst-role { font-weight: 400; }
.newst-furniture .newst-sure { grid-column: 3; }
.newst-furniture .newst-sure::before { display: none; }
.newst-furniture .newst-text { border-left-width: 1px; padding-left: calc(1rem + 2px); }
.newst-copy .newst-text { color: var(--newst-soft); text-decoration: line-through 1px var(--newst-hair); font-weight: 400; }
.newst-note-line { margin: 0; padding: .1rem 0 .1rem calc(9.5rem + 3px); color: var(--newst-soft); font: italic .8125rem/1.5 system-ui, sans-serif; }
.newst-record > .newst-note-line { padding-left: 0; }
.newst-page a:focus-visible, .newst-record a:focus-visible { outline: 2px solid var(--newst-role); outline-offset: 2px; border-radius: 2px; }
.newst-note-line a { color: var(--newst-violet); text-underline-offset: 2px; }
.newst-page :target, .newst-field:target { background: var(--newst-lit); }
.newst-record dl { margin: 0; }
.newst-field { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr) 2rem; column-gap: .8rem; padding: .3rem .5rem; border-top: 1px solid var(--newst-hair); scroll-margin-block: 30vh; font-size: .9375rem; line-height: 1.4; }
.newst-field dt { grid-row: 1; font: .75rem/1.75 system-ui, sans-serif; color: var(--newst-soft); }
.newst-field dt a { color: var(--newst-role); font-weight: 600; text-decoration: none; }
.newst-field dt a:hover, .newst-role:hover { text-decoration: underline; }
.newst-field dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: left; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.newst-field.newst-teaser dd + dd:not(.newst-number), .newst-field.newst-teaser dd + dd + dd { color: var(--newst-soft); font-size: .8125rem; }
.newst-field dd.newst-number { grid-column: 3; grid-row: 1; display: block; font: .75rem/1.75 system-ui, sans-serif; font-variant-numeric: tabular-nums; color: var(--newst-soft); text-align: right; }
.newst-field.newst-headline dd:not(.newst-number) { font-weight: 700; }
@media (max-width: 56rem) {
  .newst-sheets { grid-template-columns: minmax(0, 1fr); gap: 2.5rem; padding: 1rem 1rem 4rem; }
  .newst-record { position: static; max-height: none; }
}
@media (max-width: 40rem) {
  .newst-line { grid-template-columns: minmax(0, 1fr); }
  .newst-margin { display: flex; gap: .6rem; padding: 0 0 .1rem calc(1rem + 3px); border-left: 0; }
  .newst-margin .newst-number { order: 3; margin-left: auto; }
  .newst-furniture .newst-line { grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; }
  .newst-furniture .newst-margin { order: 2; padding: 0; }
  .newst-furniture .newst-number { min-width: 1.5rem; }
  .newst-page > .newst-furniture + .newst-furniture { margin-top: -.5rem; }
  .newst-note-line { padding-left: calc(1rem + 3px); }
  .newst-headline .newst-text { font-size: 1.4rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .newst-sheets { display: block; } .newst-record { position: static; max-height: none; break-before: page; } }
`
