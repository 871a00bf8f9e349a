import { playedOf } from '#exhibits'
import { mediaAddress, type Exhibit, type Words } from '#exhibition'
import { html, type Html, type Piece } from '#kit'
import { ownName, tagOf } from '#words'
import type { Edition } from './edition.ts'
import { passages } from './spoken.ts'

/** A film or a sound with the browser's own controls; nothing is fetched before it is started. */
export function playedHere(edition: Edition, { artefact, title }: Exhibit): Piece {
  const { language, words } = edition
  const played = playedOf<Words>(artefact)
  if (!played) return undefined
  const { is, file, captions, poster } = played
  const src = mediaAddress('/', file)
  const own = captions.find((each) => each.language === language) ?? captions[0]
  const tracks = captions.map(
    (each) =>
      html`<track
        kind="captions"
        srclang="${tagOf[each.language]}"
        label="${ownName[each.language]}"
        src="${mediaAddress('/', each.file)}"
        ${each === own ? html`default` : undefined}
      /> `,
  )
  const still = poster && html`poster="${mediaAddress('/', poster, 1024)}"`
  const link = html`<a href="${src}">${words.download}</a>`
  const name = title[language]
  return is === 'film'
    ? html`<video
        class="played"
        controls
        playsinline
        preload="none"
        aria-label="${name}"
        src="${src}"
        ${still}
      >
        ${tracks} ${link}
      </video>`
    : html`<audio class="played" controls preload="none" aria-label="${name}" src="${src}">
        ${link}
      </audio>`
}

/** What is heard in it, or seen, as text. */
export function transcriptOf(edition: Edition, { artefact }: Exhibit): Html[] | undefined {
  const transcript = playedOf<Words>(artefact)?.transcript
  return transcript && passages(edition, transcript[edition.language])
}
