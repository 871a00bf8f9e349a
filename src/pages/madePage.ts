import type { Evidence } from '#exhibition'
import { html } from '#kit'
import { addressOf } from './address.ts'
import type { Edition } from './edition.ts'
import { evidenceMark } from './evidence.ts'
import { sheet, type Leaf } from './sheet.ts'
import { say } from './spoken.ts'

const marks: readonly Evidence[] = ['verified', 'known', 'design']

/** How the hall was made: what is real, how sure it is, whose it is. */
export function madePage(edition: Edition): Leaf {
  const { exhibition, language, words } = edition
  const main = html`<div class="opening">
      <h1>${words.made}</h1>
      <p class="lead">${words.madeLead}</p>
    </div>
    <section class="part" aria-labelledby="honesty">
      <h2 id="honesty">${words.honesty}</h2>
      <p>${words.honestySays}</p>
      <blockquote><p>${say(edition, exhibition.interpretation)}</p></blockquote>
    </section>
    <section class="part" aria-labelledby="marks">
      <h2 id="marks">${words.marks}</h2>
      <p>${words.marksSay}</p>
      <dl class="marks">
        ${marks.map(
          (evidence) =>
            html`<div>
              <dt>${evidenceMark(words, evidence)}</dt>
              <dd>${words.evidenceSays[evidence]}</dd>
            </div> `,
        )}
      </dl>
      <p><a href="${addressOf(language, 'sources')}">${words.sources}</a></p>
    </section>
    <section class="part" aria-labelledby="free">
      <h2 id="free">${words.free}</h2>
      <p>${say(edition, exhibition.rights)}</p>
      <p>${words.freeSays}</p>
      <p><a href="/notices.txt">${words.notices}</a></p>
    </section>
    <section class="part" aria-labelledby="outside">
      <h2 id="outside">${words.outside}</h2>
      <p>${words.outsideSays}</p>
    </section>`
  return sheet(edition, { id: 'made', title: words.made, description: words.madeLead, main })
}
