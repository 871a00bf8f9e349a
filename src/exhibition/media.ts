/** How wide pictures are prepared, pixels. None is made larger than it is. */
export const pictureWidths = [256, 512, 1024, 2048] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Width and height in pixels. */
export type Pixels = readonly [width: number, height: number]

/** Why a curator's `file` is no path inside the folder, as a sentence; `undefined` if it is one. */
export function whyNotInside(file: string): string | undefined {
  const inside = 'name a file inside the folder, such as pictures/sea.jpg'
  if (file.trim() === '') return `the name of the file is missing: ${inside}`
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//'))
    return `"${file}" is an address, and the hall asks no other host: ${inside}`
  if (file.includes('\\')) return `"${file}" has a backslash: write / between folders`
  if (file.startsWith('/')) return `"${file}" begins with /: ${inside}`
  if ([...file].some((sign) => (sign.codePointAt(0) ?? 0) < 32))
    return `the name of the file has a sign that cannot be seen: ${inside}`
  const steps = file.split('/')
  if (steps.includes('..')) return `"${file}" leads out of the folder: ${inside}`
  if (steps.some((step) => step === '' || step.startsWith('.')))
    return `"${file}" has an empty or hidden step: ${inside}`
  return undefined
}

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
