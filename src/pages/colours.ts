/** The hall's colours as they stand on paper, at night, in high contrast and in print. */
const paper = `
  --paper: #f6f1e7; --wall: #ede6d8; --ink: #2b2622; --second: #6b635a; --line: #cfc6b6;
  --link: #2e5e7e; --seal: #a63a2b; --on-seal: #f6f1e7; --leaf: #2f6b57;`
const night = `
  --paper: #1f2a33; --wall: #293640; --ink: #f6f1e7; --second: #b9b0a2; --line: #4a5762;
  --link: #8fc1da; --seal: #e79a86; --on-seal: #1f2a33; --leaf: #9ccbb3;`
const sharp = `
  --paper: #0b0d0f; --wall: #0b0d0f; --ink: #ffffff; --second: #ffffff; --line: #ffffff;
  --link: #8fc1da; --seal: #ffffff; --on-seal: #0b0d0f; --leaf: #ffffff; --ring: 5px;`
/** The browser's own colours, where somebody chose them. */
const chosen = `
  --paper: Canvas; --wall: Canvas; --ink: CanvasText; --second: CanvasText; --line: CanvasText;
  --link: LinkText; --seal: CanvasText; --on-seal: Canvas; --leaf: CanvasText;`

export const colours = `
:root { --ring: 3px; ${paper} }
@media screen and (prefers-color-scheme: dark) { :root { ${night} } }
@media screen and (prefers-contrast: more) { :root { ${sharp} } }
@media (forced-colors: active) {
  :root { ${chosen} }
  .skip, .go, .over .code { background: Canvas; color: inherit; }
  .plan .court { fill: none; }
}
`
