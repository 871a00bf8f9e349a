/** Colours from the deepest to the palest, sRGB (content brief, 3.6). */
export const ramps = {
  blue: ['#12355B', '#1F5A91', '#4C8DAE', '#9CC3D8', '#E9F1F6'],
  green: ['#0F4A3C', '#2F7A55', '#7FB69A', '#CFE5D6'],
  red: ['#6E1F1B', '#B23A26', '#E08A6C', '#F6D7C3'],
  gold: ['#B8892F', '#EACD76'],
} as const

export type RampName = keyof typeof ramps
export const rampNames = ['blue', 'green', 'red', 'gold'] as const satisfies readonly RampName[]
/** The number of plain ground after them. */
export const silkGround = rampNames.length
