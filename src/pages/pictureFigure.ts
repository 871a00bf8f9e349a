import { mediaAddress, preparedSize, widthsOf, type PictureWidth } from '#exhibition'
import { pictureOf } from '#exhibits'
import { html, type Piece } from '#kit'

/** How wide a picture stands on a page where nothing wider is asked for. */
const usual: PictureWidth = 1024

/** The picture that an exhibit is, as wide as the page has room for it; nothing for other kinds. */
export function pictureFigure(artefact: { kind: string; with: unknown }, alt: string): Piece {
  const { file, pixels } = pictureOf(artefact) ?? {}
  if (file === undefined || !pixels) return undefined
  const address = (width: PictureWidth) => mediaAddress('/', file, width)
  const set = widthsOf(pixels).map(
    (width) => `${address(width)} ${preparedSize(pixels, width)[0]}w`,
  )
  const [width, height] = preparedSize(pixels, usual)
  return html`<p class="picture">
    <img
      src="${address(usual)}"
      srcset="${set.join(', ')}"
      sizes="(min-width: 60em) 42rem, 92vw"
      width="${width}"
      height="${height}"
      alt="${alt}"
      loading="lazy"
      decoding="async"
    />
  </p> `
}
