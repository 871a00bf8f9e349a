/** The leaves of the catalogue: openings, rooms, exhibits, lists and the plan. */
export const leaves = `
.opening { margin-bottom: clamp(2rem, 5vw, 3.5rem); }
.opening > * + * { margin-top: 1rem; }
.over { color: var(--second); display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; }
.over a { display: inline-block; min-height: 1.75rem; }
.lead { font-size: 1.25rem; line-height: 1.5; max-width: 34rem; }
.lead:lang(zh) { line-height: 1.7; }
.second { display: block; color: var(--second); font-weight: 500; }
h1 .second { margin-top: 0.35rem; font-size: 0.62em; letter-spacing: 0.12em; }
h3 .second { margin-top: 0.2em; font-size: 0.85em; letter-spacing: 0.08em; }
.code {
  display: inline-grid; place-items: center; min-width: 3.1rem; padding: 0.35rem 0.45rem;
  border: 1px solid var(--seal); border-radius: 2px; color: var(--seal); line-height: 1.2;
  font-family: var(--sans); font-size: 0.85rem; font-weight: 500; font-variant-numeric: tabular-nums; hyphens: none;
  white-space: nowrap;
}
.over .code { background: var(--seal); color: var(--on-seal); }
.number {
  color: var(--second); font-family: var(--sans);
  font-weight: 400; font-variant-numeric: tabular-nums; font-size: 0.85em; white-space: nowrap;
}
.note { color: var(--second); font-size: 0.95rem; }
.small, .axes { color: var(--second); font-size: 0.9rem; }
section + section { margin-top: clamp(2rem, 5vw, 3.5rem); }

.spread { display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem clamp(2rem, 6vw, 5rem); }
.body { min-width: 0; }
.picture { max-width: none; margin-bottom: 2.25rem; }
.picture img {
  display: block; max-width: 100%; width: auto; height: auto; max-height: 80vh;
  color: var(--second); background: var(--wall);
}
.part + .part { margin-top: 2.25rem; }
.part h3 { margin: 1.5rem 0 0.5rem; }
.body .part ul:not(.claims) { list-style: square; padding-left: 1.2rem; max-width: 37rem; }
.body .part p + .note { margin-top: 1.2rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
#label ~ p:not(.note) { font-size: 1.1875rem; max-width: 36rem; }
.played { display: block; width: 100%; max-width: 44rem; max-height: 80vh; margin-bottom: 2.25rem; }
video.played { background: #0b0d0f; }
.margin { min-width: 0; font-size: 0.95rem; }
.margin h2 { margin: 1.75rem 0 0.4rem; font-size: 1.05rem; }
.margin .plan { max-width: 24rem; }
@media (min-width: 60em) {
  .spread { grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem); }
}

.rooms { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(2rem, 5vw, 4rem); }
.rooms > li { padding-block: 1.5rem; border-top: 1px solid var(--line); }
.rooms h3 { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.75rem; font-size: 1.3rem; }
.theme { margin-top: 0.6rem; }
.rooms .ways, .rooms .note { margin-top: 0.8rem; }
.ways a { display: flex; gap: 0.75rem; align-items: baseline; padding-block: 0.25rem; }
.ways .number { flex: none; min-width: 2.75rem; }
@media (min-width: 52em) { .rooms { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.shown > li {
  display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1.25rem; align-items: start;
  padding-block: 1.25rem; border-top: 1px solid var(--line);
}
.shown > li:last-child { border-bottom: 1px solid var(--line); }
.shown p { margin-top: 0.4rem; }
.shown a { display: inline-block; min-height: 1.75rem; }

.claims > li { padding-block: 0.9rem; border-top: 1px solid var(--line); }
.claims .basis { margin-top: 0.35rem; display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; font-size: 0.9rem; }
.cited a, .ids a, .small a {
  display: inline-block; min-width: 1.75rem; min-height: 1.75rem; margin-right: 0.35rem; hyphens: none;
}
.mark { display: inline-flex; align-items: center; gap: 0.5rem; font-weight: 500; color: var(--second); }
.mark svg { flex: none; }
.mark .full { fill: currentColor; }
.mark .cut { fill: none; stroke: var(--paper); stroke-width: 2; }
.mark .line { fill: none; stroke: currentColor; stroke-width: 2; }
.mark.verified { color: var(--leaf); }
.mark.known { color: var(--link); }
.marks > div { display: grid; gap: 0 1.5rem; padding-block: 0.5rem; max-width: 38rem; }
@media (min-width: 36em) { .marks > div { grid-template-columns: 10rem 1fr; } }
.marks { margin-block: 0.8rem; }
blockquote { margin-block: 1rem; font-size: 1.15rem; }
.sources { margin-top: 1rem; }
.sources > div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.2rem 1rem; padding-block: 0.9rem; border-top: 1px solid var(--line); }
.sources > div:target { background: var(--wall); outline: 0.5rem solid var(--wall); }
.sources dt { font-weight: 500; font-variant-numeric: tabular-nums; grid-row: span 3; hyphens: none; }
.sources dd { grid-column: 2; max-width: 38rem; overflow-wrap: anywhere; }
.ids { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; }

.turn { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-top: clamp(2.5rem, 6vw, 4rem); }
.turn a { flex: 1 1 14rem; display: block; padding-top: 1rem; border-top: 1px solid var(--line); text-decoration: none; }
.turn a:hover .to { text-decoration: underline; }
.turn .word { display: block; font-size: 0.9rem; color: var(--second); }
.turn .to { display: block; font-size: 1.1rem; }
.turn .next { text-align: right; }

.plan { display: block; width: 100%; height: auto; }
.plan .floor { fill: var(--wall); }
.plan .open { fill: var(--paper); }
.plan .court { fill: var(--line); opacity: 0.6; }
.plan .here .floor { fill: var(--seal); }
.plan .wall, .plan .well, .plan .window, .plan .doorway { fill: none; pointer-events: none; }
.plan .wall { stroke: var(--ink); stroke-width: 0.4; }
.plan .doorway { stroke: var(--wall); stroke-width: 0.6; }
.plan .window { stroke: var(--paper); stroke-width: 0.2; }
.plan .well { stroke: var(--second); stroke-width: 0.12; stroke-dasharray: 0.6 0.4; }
.plan text {
  fill: var(--ink); font: 600 2.6px var(--serif); pointer-events: none;
  text-anchor: middle; dominant-baseline: central;
  stroke: var(--wall); stroke-width: 1px; paint-order: stroke;
}
.plan .open ~ text { stroke: var(--paper); }
.plan .here text { font-size: 5px; stroke: none; }
.plan .here text { fill: var(--on-seal); }
.plan a { text-decoration: none; outline: none; box-shadow: none; }
.plan a:hover .floor { fill: var(--line); }
.plan a:focus-visible .floor { fill: #ffd166; stroke: #0b0d0f; stroke-width: 1.4; }
.plan a:focus-visible text { fill: #0b0d0f; stroke: none; }

.entrance main { min-height: 100vh; display: grid; align-content: center; gap: 3rem; max-width: 44rem; }
.entrance h1 span { display: block; margin-top: 0.6rem; }
.entrance li { padding-block: 1rem; border-top: 1px solid var(--line); }
.entrance a { display: inline-block; padding-block: 0.3rem; font-size: 1.25rem; }
`
