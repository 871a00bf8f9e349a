import { html, linked, type Html } from '#kit'
import type { Facts } from './facts.ts'
import { tagOf, type Language } from '#words'

export type Head = {
  language: Language
  title: string
  description: string
  /** The hall's title. */
  hall: string
  /** The same page in every language. */
  others: { language: Language; href: string }[]
  facts?: Facts | undefined
}

const locale: Record<Language, string> = { en: 'en_GB', zh: 'zh_CN', ru: 'ru_RU' }

/** What a browser, a search engine and a shared link know of a page. No address names a host. */
export function head({ language, title, description, hall, others, facts }: Head): Html {
  return html`<head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light dark" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="${hall}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:locale" content="${locale[language]}" />
    ${others.map(alternate)} ${facts && linked(facts)}
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/baked/fonts/fonts.css" />
    <link rel="stylesheet" href="/catalogue/catalogue.css" />
  </head>`
}

const alternate = (other: Head['others'][number]): Html =>
  html`<link rel="alternate" hreflang="${tagOf[other.language]}" href="${other.href}" /> `
