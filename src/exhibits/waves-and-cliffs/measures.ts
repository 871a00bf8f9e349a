import type { Size } from '#exhibition'

/** Breadth of the frame's bars, and how far the silk lies behind their front, metres. */
export const bar = 0.05
const back = 0.024
/** The woven border round the picture. */
export const border = 0.022

/** The picture in its frame, metres: its size without the border, and its front in the hanging. */
export const pictureIn = ([width, height, depth]: Size) => ({
  width: width - 2 * (bar + border),
  height: height - 2 * (bar + border),
  front: depth / 2 - back,
})
