/** What all pages share: type, measure, head and foot. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
:root {
  --serif: 'Hall Serif', 'Noto Serif', 'Noto Serif SC', 'Songti SC', Georgia, serif;
  --sans: 'Hall Sans', 'Noto Sans', 'Noto Sans SC', 'PingFang SC', system-ui, sans-serif;
}
/* Quotation marks and dots that both scripts have are Chinese ones in Chinese. */
:lang(zh) {
  --serif: 'Hall Serif Han', 'Hall Serif', 'Noto Serif SC', 'Songti SC', serif;
  --sans: 'Hall Sans Han', 'Hall Sans', 'Noto Sans SC', 'PingFang SC', sans-serif;
}
[lang] { font-family: var(--sans); }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; padding: 0 clamp(1rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--sans);
  overflow-wrap: anywhere; hyphens: auto; font-synthesis-weight: none;
}
:lang(zh) { line-height: 1.8; hyphens: none; text-autospace: normal; }
body > * { max-width: 68rem; margin-inline: auto; }
h1, h2, h3, .hall, .to, .entrance a, :is(h1, h2, h3, .hall, .to) [lang] {
  font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance;
}
h1:lang(zh), h2:lang(zh), h3:lang(zh), .to:lang(zh) { line-height: 1.4; }
h1 { font-size: clamp(1.9rem, 1.35rem + 2.6vw, 3.1rem); margin: 0; letter-spacing: -0.01em; }
h1:lang(zh) { letter-spacing: 0.06em; }
h2 { font-size: 1.3rem; margin: 0 0 0.75rem; }
h3 { font-size: 1.15rem; margin: 0; }
strong { font-weight: 500; }
em:lang(zh) { font-style: normal; font-weight: 500; }
p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
p { max-width: 38rem; }
p + p, p + ul, ul + p { margin-top: 0.8em; }
p:lang(zh) { max-width: 36em; }
a { color: var(--link); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible {
  outline: var(--ring) solid #ffd166; outline-offset: 0; border-radius: 2px;
  box-shadow: 0 0 0 calc(var(--ring) * 2) #0b0d0f;
}
main:focus { outline: none; box-shadow: none; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 1; }
.skip:focus { top: 0.75rem; }
.skip, .go {
  display: inline-block; padding: 0.6rem 1.1rem; border: 1px solid var(--ink); border-radius: 3px;
  background: var(--ink); color: var(--paper); text-decoration: none; font-weight: 500;
}
.go:hover { background: var(--paper); color: var(--ink); }
.top, .foot, .trail ol, .foot ul { display: flex; flex-wrap: wrap; align-items: center; }
.top { gap: 0.25rem 1.5rem; padding-block: 1rem; border-bottom: 1px solid var(--line); }
.top a, .trail a, .foot a { display: inline-block; min-height: 1.75rem; padding-block: 0.1rem; }
.hall { flex: 1 1 16rem; color: var(--ink); font-size: 1.1rem; text-decoration: none; }
.hall:hover { text-decoration: underline; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.languages [aria-current] { color: var(--ink); text-decoration-thickness: 2px; font-weight: 500; }
.trail { padding-top: 0.9rem; font-size: 0.9rem; color: var(--second); }
.trail ol { gap: 0 0.5rem; }
.trail li + li::before { content: '/'; margin-right: 0.5rem; }
main { padding-block: clamp(2rem, 5vw, 4rem); }
.foot {
  gap: 0.75rem 3rem; padding-block: 1.5rem 3rem; border-top: 1px solid var(--line);
  color: var(--second); font-size: 0.9rem; align-items: flex-start;
}
.foot p { flex: 1 1 20rem; }
.foot ul { gap: 0.25rem 1.5rem; }
`
