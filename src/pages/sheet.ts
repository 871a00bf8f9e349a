import { html, type Html, type Piece } from '#kit'
import { languages, ownName, tagOf, type Language } from '#words'
import { addressOf, hallAddress } from './address.ts'
import type { Edition } from './edition.ts'
import type { Facts } from './facts.ts'
import { head } from './head.ts'
import { say, spoken } from './spoken.ts'

/** A page with its place: `id` is the part of the address behind the language. */
export type Leaf = { id: string | undefined; page: Html }
type Crumb = { id: string; title: string }
/** What a page says of itself; the rest of the frame is the same on all. */
export type Sheet = {
  id?: string
  title: string
  description: string
  /** The pages between the first one and this, from the top. */
  trail?: Crumb[]
  main: Piece
  facts?: Facts
}

/** A page of the edition in the frame that all of them share. */
export function sheet(
  edition: Edition,
  { id, title, description, trail, main, facts }: Sheet,
): Leaf {
  const { exhibition, language, words } = edition
  const hall = exhibition.title[language]
  const full = id === undefined ? title : `${title} · ${hall}`
  const others = languages.map((other) => ({ language: other, href: addressOf(other, id) }))
  const page = html`<!doctype html>
    <html lang="${tagOf[language]}">
      ${head({ language, title: full, description, hall, others, facts })}
      <body>
        <a class="skip" href="#text">${words.skip}</a>
        <header class="top">
          <a class="hall" href="${addressOf(language)}">${say(edition, exhibition.title)}</a>
          <a class="walk" href="${hallAddress(language)}">${words.walkHall}</a>
          <nav class="languages" aria-label="${words.languages}">
            ${others.map((other) => tongue(other, other.language === language))}
          </nav>
        </header>
        ${id === undefined ? undefined : crumbs(edition, title, trail ?? [])}
        <main id="text" tabindex="-1">${main}</main>
        <footer class="foot">
          <p>${say(edition, exhibition.rights)}</p>
          <nav aria-label="${words.footer}">
            <ul>
              ${
                Object.keys(exhibition.tours).length > 0
                  ? html`<li><a href="${addressOf(language, 'tours')}">${words.tours}</a></li>`
                  : undefined
              }
              <li><a href="${addressOf(language, 'sources')}">${words.sources}</a></li>
              <li><a href="${addressOf(language, 'made')}">${words.made}</a></li>
              <li><a href="/notices.txt">${words.notices}</a></li>
            </ul>
          </nav>
        </footer>
      </body>
    </html> `
  return { id, page }
}

const tongue = (
  { language, href }: { language: Language; href: string },
  current: boolean,
): Html => {
  const tag = tagOf[language]
  const own = current ? html`aria-current="true"` : html`rel="alternate"`
  return html`<a href="${href}" lang="${tag}" hreflang="${tag}" ${own}>${ownName[language]}</a> `
}

function crumbs({ language, words }: Edition, title: string, trail: Crumb[]): Html {
  const above = [{ id: undefined, title: words.catalogue }, ...trail].map(
    (crumb) =>
      html`<li>
        <a href="${addressOf(language, crumb.id)}">${spoken(crumb.title, language)}</a>
      </li> `,
  )
  return html`<nav class="trail" aria-label="${words.trail}">
    <ol>
      ${above}
      <li aria-current="page">${spoken(title, language)}</li>
    </ol>
  </nav>`
}
