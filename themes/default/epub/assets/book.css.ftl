<#-- The reader's program decides the ground, the colour and the size of the text: nothing here does.
     Programs tell of a dark screen and may keep a white page, so edges have the colour of the words;
     the colour of lines is a middle tone, which is seen on light and dark grounds. -->
<#assign light = theme.colours.light>
/* Typefaces: each set of letters is a file of its own. */
<#list theme.typefaces as use, typeface>
<#list typeface.weights as weight>
<#list theme.letters as letters, range>
@font-face {
  font-family: "${typeface.family}";
  font-style: normal;
  font-weight: ${weight};
  src: url("fonts/${typeface.files}-${letters}-${weight}-normal.woff2") format("woff2");
  unicode-range: ${range};
}
</#list>
</#list>
</#list>
/* Text */
body { font-family: "${theme.typefaces.text.family}", ${theme.typefaces.text.fallback}; line-height: 1.5; overflow-wrap: break-word; -webkit-hyphens: none; hyphens: none; }
h1, h2, h3, .subtitle, .lead, .aim p, .aim li, .quote p, .values { font-family: "${theme.typefaces.heading.family}", ${theme.typefaces.heading.fallback}; }
h1, h2, h3, h4, h5, h6 { margin: 1.75em 0 0.5em; line-height: 1.3; text-align: left; -webkit-hyphens: none; hyphens: none; page-break-after: avoid; break-after: avoid; }
h1 { margin-top: 1em; font-size: 2em; font-weight: 500; line-height: 1.2; }
h2 { font-size: 1.5em; font-weight: 600; }
h3 { font-size: 1.25em; font-weight: 600; }
h4, h5, h6 { font-size: 1em; font-weight: 700; }
p, ul, ol, dl, dd, figure, blockquote, table, li, aside { margin: 0; padding: 0; }
p, ul, ol, dl, figure, blockquote, table { margin-top: 0.75em; }
p { orphans: 2; widows: 2; }
li > p:first-child, dd > p:first-child, blockquote > p:first-child { margin-top: 0; }
em, dfn { font-style: normal; }
em { font-weight: 700; }
abbr { text-decoration: none; }
a { color: inherit; text-decoration: underline; }
img { max-width: 100%; height: auto; }
.mark { width: 1.1em; height: 1.1em; margin-right: 0.15em; vertical-align: -0.15em; }
.address { overflow-wrap: anywhere; }
.note, .printed-number, .fate, .promise-count, figcaption { font-size: 0.9em; }
.kicker { margin-top: 1.5em; font-weight: 700; }
.kicker + h1 { margin-top: 0.25em; }
.lead { font-size: 1.15em; font-weight: 500; }
.number.above { display: block; font-family: "${theme.typefaces.text.family}", ${theme.typefaces.text.fallback}; font-size: 0.6em; font-weight: 700; }
.term { text-decoration: underline dotted; }
.bullets, .numbers { padding-left: 1.5em; }
.bullets { list-style-type: disc; }
.bullets > li, .numbers > li { margin-top: 0.35em; }
/* Cover and title page */
.cover-page, .cover, .cover h1 { margin: 0; padding: 0; text-align: center; }
.cover img { display: block; max-height: 100vh; margin: 0 auto; }
.title-page { page-break-after: always; break-after: page; }
.site-name { margin-top: 2em; font-weight: 700; }
.logo { width: 3em; height: auto; margin-right: 0.5em; vertical-align: middle; }
.title-page h1 { margin-top: 2em; font-size: 2.5em; }
.subtitle { font-size: 1.25em; font-weight: 500; }
.facts { margin-top: 2.5em; border-top: 0.2em solid; }
.facts > div, .definitions > div, .principles > div, .terms > div { padding: 0.5em 0; border-bottom: 1px solid ${light.line}; }
.about-text { font-weight: 700; }
nav ol { list-style-type: none; }
nav ol ol { padding-left: 1.5em; }
nav ol ol { margin: 0; }
nav li a { display: block; padding: 0.45em 0; }
/* Parts of documents */
.status, .notice { margin: 1em 0; padding: 0.75em 1em; border: 0.15em solid; }
.notice { border-style: dashed; }
.notice-name, .fate-key-name { font-size: 1em; font-weight: 700; }
.notice-name { margin: 0; }
.status > p:first-child, .notice > p:first-child { margin-top: 0; }
.marks { list-style-type: none; }
.marks li { margin-top: 0.5em; }
.aim { margin: 1.5em 0; padding-bottom: 1em; border-top: 0.3em double; border-bottom: 1px solid; }
.aim h2 { margin-top: 0.75em; font-size: 1.3em; }
.aim p, .aim li { font-weight: 500; }
.party { margin-top: 2.5em; }
.party h2 { margin-top: 0; }
.party h2, .changes h3, .change h4, .marks li { padding-left: 1.5em; text-indent: -1.5em; }
.unbroken { white-space: nowrap; }
.promise-count { margin-top: 0; }
.undertakings, .sub-items { list-style-type: none; }
.undertakings { margin-top: 0.75em; border-top: 0.15em solid; }
.undertaking { padding: 0.75em 0 0.85em; page-break-inside: avoid; break-inside: avoid; border-bottom: 1px solid ${light.line}; }
.undertaking-id { display: inline-block; margin: 0 0 0.35em; padding: 0 0.5em; font-weight: 700; page-break-after: avoid; break-after: avoid; }
.side-left .undertaking-id { border-left: 0.35em solid; }
.side-right .undertaking-id { border-right: 0.35em solid; }
.side-whole .undertaking-id { border-left: 0.35em solid; border-right: 0.35em solid; }
.undertaking-text > p:first-child, .sub-item-text > p:first-child { margin-top: 0; }
.sub-items > li { margin-top: 0.5em; }
.sub-item-id { float: left; width: 1.75em; margin: 0; font-weight: 700; }
.sub-item-text { margin-left: 1.75em; }
.printed-number, .fate { margin-top: 0.35em; }
.example { margin-top: 1em; padding-left: 1em; border-left: 0.2em solid; }
.example h3 { margin-top: 0; }
.example > p:first-child { margin-top: 0; }
.useful-links ul, .contacts, .values, .timeline, .names, .signatures { list-style-type: none; }
.useful-links li, .contact { margin-top: 0; padding: 0.6em 0; border-bottom: 1px solid ${light.line}; page-break-inside: avoid; break-inside: avoid; }
.useful-links p, .contact p { margin-top: 0; }
.useful-link, .contact-name, .event-date, .word-name, .wording-name, dt { font-weight: 700; }
.useful-links ul, .contacts, .values, .principles, .definitions, .terms { border-top: 0.15em solid; }
.values { font-weight: 500; }
.values li { padding: 0.4em 0; border-bottom: 1px solid ${light.line}; }
.timeline > li { margin-top: 0.75em; padding-left: 1em; border-left: 0.2em solid; }
.event-date, .event-date + p { margin-top: 0; }
.names li { margin-top: 0.35em; padding-left: 1em; text-indent: -1em; }
.letter { margin: 1.25em 0 0.35em; }
.signatures { margin-top: 1.5em; padding-top: 0.25em; border-top: 1px solid; }
.signatures li { margin-top: 0.75em; page-break-inside: avoid; break-inside: avoid; }
dd { margin-top: 0.15em; }
.quote { margin: 1.25em 0; padding-left: 1em; border-left: 0.25em solid; }
.quote blockquote { margin: 0; }
.quote p { font-weight: 500; }
.figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
.figure img { background-color: #ffffff; }
figcaption { margin-top: 0.5em; }
table { width: 100%; border-collapse: collapse; border-top: 0.15em solid; }
caption { padding-bottom: 0.5em; text-align: left; font-weight: 700; }
th, td { padding: 0.4em 0.75em 0.4em 0; border-bottom: 1px solid ${light.line}; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 0.15em; vertical-align: bottom; }
.kind-changes td, .kind-changes thead th + th { text-align: right; }
.kind-changes th:last-child, .kind-changes td:last-child { padding-right: 0; }
.words { margin-top: 3em; padding-top: 0.5em; border-top: 0.3em double; }
.words h2 { margin-top: 0.5em; font-size: 1.25em; }
.word { padding: 0.6em 0; border-bottom: 1px solid ${light.line}; }
.word p { margin-top: 0.25em; }
.word-ways a { margin-right: 1em; }
.change { padding: 0.75em 0; border-bottom: 1px solid ${light.line}; }
.change h4 { margin-top: 0; }
.wording { margin-top: 0.75em; }
.wording-name, .wording-name + p { margin-top: 0; }
del { text-decoration: line-through; }
ins { font-weight: 700; text-decoration: underline; }
@media (max-width: 30em) {
  table, caption, tbody, tr, th, td { display: block; }
  thead { display: none; }
  tr { padding: 0.4em 0; border-bottom: 1px solid ${light.line}; }
  th, td, .kind-changes td { padding: 0.1em 0; border-bottom: 0; text-align: left; }
  td::before { content: attr(data-head) ": "; font-weight: 700; }
}
