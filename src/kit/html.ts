const written: unique symbol = Symbol('html')

/** Markup made by `html`. Nothing read from a file can pass for it: no file can spell the key. */
export type Html = { readonly [written]: string }
/** What may stand in the markup: text is escaped, a list is joined, `undefined` leaves nothing. */
export type Piece = Html | string | number | undefined | readonly Piece[]

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Markup from a template. What is put into it is text unless `html` made it. Attributes want quotes
 * in the template, and addresses in them a check of their own.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { [written]: parts.reduce((text, part, i) => text + spelt(pieces[i - 1]) + part) }
}

/** The markup as a string, for a file. */
export const markup = (page: Html): string => page[written]

function spelt(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (sign) => named[sign] ?? '')
  if (written in piece) return piece[written]
  return piece.map(spelt).join('')
}

/** Facts for machines that read the page (JSON-LD). A block of data: no browser runs it. */
export const linked = (facts: unknown): Html => {
  const text = JSON.stringify(facts).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { [written]: `<script type="application/ld+json">${text}</script>` }
}
