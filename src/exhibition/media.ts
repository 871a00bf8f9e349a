/** How wide pictures are prepared, pixels. None is made larger than it is. */
export const pictureWidths = [256, 512, 1024, 2048] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Width and height in pixels. */
export type Pixels = readonly [width: number, height: number]

/**
 * The address of a curator's file: as it is, or as a picture prepared in that width. `base` is where
 * the exhibition's files are and ends in a stroke.
 */
export function mediaAddress(base: string, file: string, width?: PictureWidth): string {
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${base}media/${path}${width === undefined ? '' : `/${width}.webp`}`
}

/**
 * The size of a picture prepared in that width: never larger than it is, and never more than twice
 * as high as the width, so that a long scroll fits on a graphics card.
 */
export function preparedSize([wide, high]: Pixels, width: PictureWidth): Pixels {
  const scale = Math.min(1, width / wide, (2 * width) / high)
  return [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))]
}

/** The widths worth having of a picture: each larger than the one before. */
export function widthsOf(pixels: Pixels): PictureWidth[] {
  return pictureWidths.filter((width, at) => {
    const before = pictureWidths[at - 1]
    if (before === undefined) return true
    return preparedSize(pixels, width)[0] > preparedSize(pixels, before)[0]
  })
}
