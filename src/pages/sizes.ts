import type { Place } from '#exhibition'
import { html, type Html } from '#kit'
import { tagOf } from '#words'
import type { Edition } from './edition.ts'

/** The true size of everything that stands or hangs; equal things are counted. */
export function sizesOf(edition: Edition, places: readonly Place[]): Html {
  const { words } = edition
  const alike = new Map<string, number>()
  for (const place of places) {
    const line = `${measured(edition, place)} · ${words.on[place.on]}`
    alike.set(line, (alike.get(line) ?? 0) + 1)
  }
  const lines = [...alike].map(([line, count]) =>
    count > 1 ? html`<li>${line} · ${words.alike(count)}</li> ` : html`<li>${line}</li> `,
  )
  return html`<ul>
      ${lines}
    </ul>
    <p class="axes">${words.axes}</p>`
}

/** In metres, or in centimetres where nothing reaches one metre. */
function measured({ language, words }: Edition, { size }: Place): string {
  const small = Math.max(...size) < 1
  const numbers = new Intl.NumberFormat(tagOf[language], { maximumFractionDigits: small ? 1 : 2 })
  const spelt = size.map((length) => numbers.format(small ? length * 100 : length))
  return `${spelt.join(' × ')} ${small ? words.centimetres : words.metres}`
}
