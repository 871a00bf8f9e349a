import { prose, type Block, type Span, type Words } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { foreign, tagOf, type Language } from '#words'
import { addressOf } from './address.ts'
import type { Edition } from './edition.ts'

/** Text in which every part of another language says which it is. */
export const spoken = (text: string, language: Language): Piece =>
  foreign(text, language).map((stretch) =>
    stretch.lang === undefined
      ? stretch.text
      : html`<span lang="${stretch.lang}">${stretch.text}</span>`,
  )

/** A text of the exhibition in the edition's language. */
export const say = (edition: Edition, words: Words): Piece =>
  spoken(words[edition.language], edition.language)

/** The curators' own English, marked as such in the other languages. */
export const inEnglish = (text: string, language: Language): Piece =>
  language === 'en'
    ? spoken(text, 'en')
    : html`<span lang="${tagOf.en}">${spoken(text, 'en')}</span>`

/** A title; where it is not Chinese, the Chinese one stands under it. */
export function titled(edition: Edition, title: Words): Piece {
  const own = say(edition, title)
  if (edition.language === 'zh' || title.zh === title[edition.language]) return own
  return html`${own} <span class="second" lang="${tagOf.zh}">${title.zh}</span>`
}

/** Markdown as paragraphs, lists and headings; its headings are of that level. */
export function passages(edition: Edition, markdown: string, level: 3 | 4 = 3): Html[] {
  const blocks = prose(markdown)
  return blocks.flatMap((block, i) => {
    const words = runs(edition, block)
    if (block.kind === 'paragraph') return html`<p>${words}</p>`
    if (block.kind === 'heading')
      return level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`
    if (blocks[i - 1]?.kind === 'listed') return []
    const end = blocks.findIndex((later, at) => at > i && later.kind !== 'listed')
    const list = blocks.slice(i, end < 0 ? undefined : end)
    return html`<ul>
      ${list.map((listed) => html`<li>${runs(edition, listed)}</li>`)}
    </ul>`
  })
}

const runs = (edition: Edition, block: Block): Html[] =>
  block.spans.map((span) => linked(edition, span))

function linked(edition: Edition, span: Span): Html {
  const text = spoken(span.text, edition.language)
  const em = span.em ? html`<em>${text}</em>` : html`${text}`
  const strong = span.strong ? html`<strong>${em}</strong>` : em
  if (span.href === undefined) return strong
  if (edition.rooms.has(span.href) || edition.exhibits.has(span.href))
    return html`<a href="${addressOf(edition.language, span.href)}">${strong}</a>`
  if (/^(https:\/\/|\/catalogue\/)/.test(span.href))
    return html`<a href="${span.href}" rel="noopener noreferrer">${strong}</a>`
  return strong
}
