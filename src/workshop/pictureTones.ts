import type { Page } from 'playwright'

/** Shares of the picture's pixels: burnt out (all channels >= 250) and lost in the dark (< 14). */
export type Tones = { burnt: number; black: number }

/** Counts the extremes of a picture, given as a PNG, on a page of the browser. */
export function tonesOf(page: Page, png: Buffer): Promise<Tones> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    const count = { burnt: 0, black: 0 }
    for (let i = 0; i < pixels.length; i += 4) {
      const channels = [...pixels.subarray(i, i + 3)]
      if (channels.every((channel) => channel >= 250)) count.burnt += 1
      else if (channels.every((channel) => channel < 14)) count.black += 1
    }
    const all = pixels.length / 4
    return { burnt: count.burnt / all, black: count.black / all }
  }, png.toString('base64'))
}
