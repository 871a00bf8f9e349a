import type { Evidence } from '#exhibition'
import { html, type Html } from '#kit'
import type { PageWords } from '#words'

/** Each mark's own shape on a field of 16 × 16: a seal with a tick, a ring, a lozenge. */
const shapes: Record<Evidence, Html> = {
  verified: html`<path d="M1 1h14v14H1z" class="full" /><path d="m4 8 3 3 5-6" class="cut" />`,
  known: html`<circle cx="8" cy="8" r="6.2" class="line" />`,
  design: html`<path d="M8 1.2 14.8 8 8 14.8 1.2 8z" class="line" />`,
}

/** How sure the exhibition is, as a word and a shape. */
export const evidenceMark = (words: PageWords, evidence: Evidence): Html =>
  html`<span class="mark ${evidence}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[evidence]}</svg>
    ${words.evidence[evidence]}</span
  >`
