import type { Exhibition } from '#exhibition'
import { html, type Html } from '#kit'
import { languages, ownName, pageWords, tagOf, type Language } from '#words'
import { addressOf } from './address.ts'
import { head } from './head.ts'

/** The page before the languages part: the title in each, and a way into each. */
export function doorPage({ title, lead }: Exhibition): Html {
  const first = 'en'
  const all = languages.map((language) => title[language]).join(' · ')
  const others = languages.map((language) => ({ language, href: addressOf(language) }))
  return html`<!doctype html>
    <html lang="${tagOf[first]}">
      ${head({ language: first, title: all, description: lead[first], hall: title[first], others })}
      <body class="entrance">
        <main>
          <h1>${languages.map((language) => inLanguage(language, title[language]))}</h1>
          <nav aria-label="${pageWords[first].languages}">
            <ul>
              ${languages.map((language) => way(language, lead[language]))}
            </ul>
          </nav>
        </main>
      </body>
    </html> `
}

const inLanguage = (language: Language, text: string): Html =>
  html`<span lang="${tagOf[language]}">${text}</span> `

const way = (language: Language, lead: string): Html =>
  html`<li lang="${tagOf[language]}">
    <a hreflang="${tagOf[language]}" href="${addressOf(language)}">${ownName[language]}</a>
    <p>${lead}</p>
  </li> `
