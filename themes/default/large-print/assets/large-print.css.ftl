<#assign points = theme["large-print"].points>
/* Large print (UKAAF G003): nothing under the size, one sans face, no italics, no columns. */
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 51rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background-color: var(--paper); color: var(--ink); font-family: var(--sans); font-size: ${points}pt; line-height: 1.5; text-align: left; hyphens: none; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; font-size: 1em; }
ul, ol { list-style-type: ""; }
h1, h2, h3, h4, h5, h6 { font-weight: 700; text-wrap: balance; }
h1 { margin: 1em 0 0.5em; font-size: 1.75em; line-height: 1.2; }
h2 { margin: 2em 0 0.75em; padding-top: 0.6em; border-top: 4px solid var(--ink); font-size: 1.4em; line-height: 1.25; }
h3 { margin: 1.75em 0 0.75em; font-size: 1.2em; line-height: 1.3; }
h4, h5, h6 { margin: 1.5em 0 0.5em; line-height: 1.4; }
p { text-wrap: pretty; }
p + *, ul + *, ol + *, dl + *, div + p, figure + *, blockquote + *, p + ul, h2 + p { margin-top: 1.5em; }
h2 + *, h3 + *, h4 + *, h5 + *, h6 + * { margin-top: 0; }
p + h3, ul + h3, ol + h3, div + h3, p + h4, ul + h4, div + h4 { margin-top: 1.75em; }
em, dfn { font-style: normal; font-weight: 700; }
abbr { text-decoration: none; }
svg { flex: none; fill: currentColor; }
img { max-width: 100%; height: auto; background-color: #ffffff; }
a { color: var(--link); font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 4px; }
a:focus-visible { outline: 4px solid var(--focus); outline-offset: 4px; background-color: var(--weld); color: var(--weld-ink); }
[tabindex]:focus-visible { outline: 4px solid var(--focus); outline-offset: 4px; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.address { overflow-wrap: anywhere; }
.link-alone a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; }
.skip { position: absolute; left: 1rem; top: -10rem; z-index: 2; padding: 0.75rem 1rem; background-color: var(--weld); }
.skip:not(:focus), .skip:focus { color: var(--weld-ink); }
.skip:focus { top: 1rem; }
.site-name { font-weight: 700; }
.ways { margin-top: 0.5em; }
.ways a, .contents a, .useful-link a, .respond-link a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0.15em 0; }
.site-name + nav { margin-top: 0; }
.box { margin-top: 1.5em; padding: 1.25em; border: 3px solid var(--ink); }
.status { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.5em; }
.status svg { width: 1.25em; height: 1.25em; margin-top: 0.125em; }
.contents li > ol { margin-top: 0; }
.contents li li { padding-left: 1.5em; }
.contents a { flex-wrap: wrap; }
.contents .title { min-width: 0; }
.contents .number { flex: none; margin-right: 0.5em; }
.contents .number:empty { display: none; }
.bullets, .numbers { padding-left: 1.5em; }
.bullets { list-style-type: disc; }
.numbers { list-style-type: decimal; }
li > * + *, dd > * + *, blockquote > * + * { margin-top: 1.5em; }
.bullets > li + li, .numbers > li + li, .rows > li + li, .values li + li, .partner-group li + li, .letter li + li, .useful-links li + li, .signatures li + li { margin-top: 0.75em; }
.bullets .bullets, .bullets .numbers, .numbers .bullets { margin-top: 0.75em; }
.rows > li { padding: 0.75em 0; border-top: 2px solid var(--line); }
.rows > li > * + * { margin-top: 0.25em; }
.quote { padding-left: 1.25em; border-left: 6px solid var(--ink); }
.quote figcaption { margin-top: 0.75em; }
.figure figcaption { margin-top: 0.75em; }
.notice { padding: 1.25em; border: 3px dashed var(--ink); }
.notice-name + * { margin-top: 0.5em; }
dt { font-weight: 700; }
dl > div + div { margin-top: 1.5em; }
.party { margin-top: 2.25em; }
.party-head { display: flex; gap: 0.6em; align-items: flex-start; padding-bottom: 0.75em; }
.party-head > div { min-width: 0; }
.party-head > div > * { margin: 0; }
.side-left > .party-head svg { color: var(--madder); }
.side-right > .party-head svg { color: var(--woad); }
.party-introduction { padding-bottom: 1em; }
.undertaking { display: grid; grid-template-columns: 5.25em minmax(0, 1fr); padding: 1.1em 0; border-top: 2px solid var(--line); }
.undertaking > * + * { margin-top: 0; }
.undertaking-id { font-weight: 700; }
.undertaking-id > span { display: inline-block; padding: 0 0.5em; }
.side-left .undertaking-id > span { border-left: 8px solid var(--madder); }
.side-right .undertaking-id > span { border-right: 8px solid var(--woad); }
.side-whole .undertaking-id > span { border-left: 8px solid var(--ink); border-right: 8px solid var(--ink); }
.undertaking-more { grid-column: 2; }
.undertaking > .undertaking-more { margin-top: 0.75em; }
.undertaking-more > * + * { margin-top: 0.25em; }
.sub-items > li { display: grid; grid-template-columns: 2em minmax(0, 1fr); }
.sub-items > li + li { margin-top: 1.25em; }
.sub-items > li > div { margin-top: 0; }
.sub-item-id { font-weight: 700; }
.example + .example { margin-top: 1.5em; padding-top: 1.5em; border-top: 2px solid var(--line); }
.example h4 { margin-top: 0; }
.useful-links p + p { margin-top: 0.25em; }
.timeline > li + li { margin-top: 1em; }
.timeline .event-date { display: block; }
.timeline > li > div { margin-top: 0; }
.letter { margin-top: 1.5em; }
.term-entry dd p { margin-top: 0.25em; }
.contact { padding: 1em 0; border-top: 2px solid var(--line); }
.contact p + p, .contact > div + div { margin-top: 0.25em; }
.contact-name { font-weight: 700; }
.signatories .note::before, .partner-group .note::before { content: "("; }
.signatories .note::after, .partner-group .note::after { content: ")"; }
.former li { padding: 0.75em 0; border-top: 2px solid var(--line); }
.former-target a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.fate { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.5em; }
.fate > * + * { margin-top: 0; }
.fate svg, .change-head svg, .fate-key svg { width: 1.1em; height: 1.1em; margin-top: 0.2em; vertical-align: -0.15em; }
/* Struck words are hard to read: here the words in brackets say what was removed and what was added. */
del { text-decoration: none; }
ins { font-weight: 700; text-decoration: none; }
del .spoken, ins .spoken { position: static; width: auto; height: auto; margin: 0; overflow: visible; clip-path: none; white-space: normal; }
.changes { margin-top: 2.25em; }
.change { padding: 1.1em 0; border-top: 2px solid var(--line); }
.change > * + *, .change-head + *, .wordings > * + *, .wording + .wording, .remarks + * { margin-top: 1em; }
.change-head > :is(h4, h5, h6) { margin: 0; }
.change-line { margin-left: 0.5em; font-weight: 400; }
.wording > .wording-name + * { margin-top: 0.25em; }
.wording-name { font-weight: 700; }
.absent { padding-left: 0.75em; border-left: 4px dashed var(--line); }
footer { margin-top: 3em; padding-top: 1.25em; border-top: 4px solid var(--ink); }
@media (max-width: 40rem) {
  .undertaking { grid-template-columns: minmax(0, 1fr); row-gap: 0.4em; }
  .undertaking-more { grid-column: 1; }
  .contents li > ol { margin-top: 0; }
.contents li li { padding-left: 0.75em; }
  .box, .notice { padding: 0.9em; }
}
@media (forced-colors: active) {
  :is(.side-left, .side-right) > .party-head svg { color: CanvasText; }
  a:focus-visible { outline-color: Highlight; }
}
@page {
  size: A4;
  margin: 22mm 20mm 28mm 25mm;
  @bottom-right { content: counter(page); font: 700 ${points}pt "${theme.typefaces.text.family}", ${theme.typefaces.text.fallback}; }
}
@media print {
  body { max-width: none; padding: 0; }
  .skip, header nav { display: none; }
  a, a:visited { color: inherit; font-weight: inherit; text-decoration: none; }
  main a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  main .useful-link a[href^="http"]::after { content: none; }
  .contents { break-before: page; break-after: page; }
  .contents h2 { margin-top: 0; padding-top: 0; border-top: 0; }
  .contents a { min-height: 0; }
  .kind-code, .kind-party, .kind-glossary, .kind-contacts, .kind-signatories { break-before: page; }
  .kind-code > h2:first-child, .kind-party > h2:first-child, .kind-glossary > h2:first-child, .kind-contacts > h2:first-child, .kind-signatories > h2:first-child { margin-top: 0; }
  .link-alone a, .useful-link a, .respond-link a { display: inline; min-height: 0; }
  .undertaking, .change, .contact, .rows > li, .term-entry, .box, .figure { break-inside: avoid; }
  h1, h2, h3, h4, h5, .party-head { break-after: avoid; }
}
