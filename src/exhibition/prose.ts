import { fromMarkdown } from 'mdast-util-from-markdown'
import { safeLink } from './safeLink.ts'

/** A run of text in one hand. `href` is an address that was found safe, or an id of the exhibition. */
export type Span = { text: string; em?: true; strong?: true; href?: string }
export type Block = { kind: 'paragraph' | 'listed' | 'heading'; spans: Span[] }

type Tree = ReturnType<typeof fromMarkdown>
type Piece = Tree['children'][number]
type Hand = Omit<Span, 'text'>

/** The longest text that is read as Markdown, characters, and how deep quotes and lists may lie. */
const longest = 20_000
/** Marks of quotes and lists at the beginning of a line, after the eighth of them. */
const tooDeep = /^((?:[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])){8})(?:[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)]))+/gm

/**
 * A curator's Markdown as blocks of plain runs. Nothing in it is ever HTML: tags are dropped and
 * their text kept, an image becomes its alternative text, a link survives only if `safeLink` lets it.
 * A text that is too long to be read as Markdown is one run as it stands.
 */
export function prose(markdown: string): Block[] {
  return rawBlocks(markdown)
    .map(({ kind, spans }) => ({ kind, spans: trimmed(joined(spans)) }))
    .filter(({ spans }) => spans.length > 0)
}

/** The same text without any hand: blocks on lines of their own. */
export function plain(markdown: string): string {
  return prose(markdown)
    .map(({ spans }) => spans.map(({ text }) => text).join(''))
    .join('\n')
}

function rawBlocks(markdown: string): Block[] {
  const asItStands: Block[] = [{ kind: 'paragraph', spans: [{ text: unwrapped(markdown) }] }]
  if (markdown.length > longest) return asItStands
  try {
    const { children } = fromMarkdown(markdown.replace(tooDeep, '$1 '))
    return children.flatMap((piece) => blocksOf(piece, 'paragraph'))
  } catch (fault) {
    // Things that lie in one another deeper than the machine can follow.
    if (fault instanceof RangeError) return asItStands
    throw fault
  }
}

function blocksOf(piece: Piece, kind: Block['kind']): Block[] {
  switch (piece.type) {
    case 'heading':
      return [{ kind: 'heading', spans: spansOf(piece.children, {}) }]
    case 'list':
      return piece.children.flatMap((item) => blocksOf(item, 'listed'))
    case 'listItem':
    case 'blockquote':
      return piece.children.flatMap((child) => blocksOf(child, kind))
    case 'paragraph':
      return [{ kind, spans: spansOf(piece.children, {}) }]
    default:
      return [{ kind, spans: spansOf([piece], {}) }]
  }
}

function spansOf(pieces: readonly Piece[], hand: Hand): Span[] {
  return pieces.flatMap((piece): Span[] => {
    switch (piece.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return [{ ...hand, text: unwrapped(piece.value) }]
      case 'html':
        return [{ ...hand, text: unwrapped(withoutTags(piece.value)) }]
      case 'image':
      case 'imageReference':
        return [{ ...hand, text: piece.alt ?? '' }]
      case 'break':
        return [{ ...hand, text: '\n' }]
      case 'emphasis':
        return spansOf(piece.children, { ...hand, em: true })
      case 'strong':
        return spansOf(piece.children, { ...hand, strong: true })
      case 'link': {
        const href = safeLink(piece.url)
        return spansOf(piece.children, href === undefined ? hand : { ...hand, href })
      }
      default:
        return 'children' in piece ? spansOf(piece.children, hand) : []
    }
  })
}

/** Each sign is looked at once, however many tags are opened and never closed. */
function withoutTags(html: string): string {
  let text = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    if (open < 0) return text + html.slice(at)
    const end = html.startsWith('<!--', open) ? '-->' : '>'
    const close = html.indexOf(end, open + 1)
    if (close < 0) return text + html.slice(at)
    text += html.slice(at, open)
    at = close + end.length
  }
}

/** A newline of the file is a space, but none between two Chinese characters. */
const wide = '[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60]'
const seam = new RegExp(`(?<=${wide})\\s*\\n\\s*(?=${wide})`, 'gu')
const unwrapped = (text: string): string => text.replace(seam, '').replace(/\s*\n\s*/g, ' ')

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && last.em === span.em && last.strong === span.strong && last.href === span.href) {
      last.text += span.text
    } else if (span.text !== '') result.push({ ...span })
  }
  return result
}

function trimmed(spans: readonly Span[]): Span[] {
  const end = spans.length - 1
  return spans
    .map((span, at) => {
      const text = at === 0 ? span.text.trimStart() : span.text
      return { ...span, text: at === end ? text.trimEnd() : text }
    })
    .filter(({ text }) => text !== '')
}
