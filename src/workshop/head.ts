import { html as markedUp, markup, type Html } from '#kit'
import { tagOf, type Language } from '#words'

/** By language and then by room or exhibit id; `''` is the hall itself. */
export type Heads = Record<string, Record<string, Headline>>
type Headline = { title: string; description: string }

/** What an address asks for. `origin` is unknown to a hall built for another host. */
export type Asked = {
  language: Language
  at: string
  origin: string | undefined
  /** Path of its picture. */
  card: string | undefined
}

/**
 * The hall's page as it arrives at an address: language, title, description, social card, and the
 * words of welcome that stand until the first frame. An id that nothing has gets the hall's own.
 */
export function withHead(page: string, heads: Heads, asked: Asked): string {
  const known = heads[asked.language]
  const hall = known?.['']
  if (!known || !hall) return page
  const at = Object.hasOwn(known, asked.at) ? asked.at : ''
  const head = headOf(known[at] ?? hall, at, asked)
  const welcome = markedUp`<h1 id="title">${hall.title}</h1>
        <p id="lead">${hall.description}</p>`
  return between(between(page, 'head', head), 'welcome', welcome).replace(
    /<html lang="[^"]*"/,
    `<html lang="${tagOf[asked.language]}"`,
  )
}

function headOf({ title, description }: Headline, at: string, asked: Asked): Html {
  const { origin, language: lang } = asked
  const here = origin && `${origin}/?${new URLSearchParams(at ? { at, lang } : { lang })}`
  const card = asked.card && (origin ?? '') + asked.card
  return markedUp`<title>${title}</title>
    <meta name="description" content="${description}">
    ${here && markedUp`<link rel="canonical" href="${here}"><meta property="og:url" content="${here}">`}
    <meta property="og:type" content="website">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    ${card && markedUp`<meta property="og:image" content="${card}">`}
    <meta name="twitter:card" content="${card ? 'summary_large_image' : 'summary'}">`
}

function between(page: string, mark: string, inside: Html): string {
  const marked = new RegExp(`<!--${mark}-->[^]*?<!--/${mark}-->`)
  // A function, because a title may hold `$&`.
  return page.replace(marked, () => `<!--${mark}-->${markup(inside)}<!--/${mark}-->`)
}
