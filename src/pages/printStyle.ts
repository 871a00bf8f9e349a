/** On paper: the text alone, with no ways to walk. */
export const print = `
@page { margin: 18mm 16mm; }
@media print {
  html { font-size: 10pt; }
  body { padding: 0; }
  .skip, .top .walk, .languages, .trail, .opening .go, .turn, .foot nav { display: none; }
  a { color: inherit; text-decoration: none; }
  a[href^='https:']::after { content: ' (' attr(href) ')'; font-size: 0.85em; }
  h1, h2, h3 { break-after: avoid; }
  li, .sources > div, .plan { break-inside: avoid; }
  .picture img { max-height: 14cm; break-inside: avoid; }
  .spread { grid-template-columns: minmax(0, 1fr) 5cm; gap: 1cm; }
  .over .code { background: none; color: inherit; border-color: currentColor; }
}
`
