import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { partOf } from './drawThings.ts'
import { card, mostThings, placeAt, slip } from './measures.ts'

const { r, g, b } = new Color('#F3EDDF')
const [shadeOut, cardOut] = [-0.036, card.z] as const
const whole = [0, 0, 0, 0] as const

/** A soft shade and a picture for each place; a slip for each, and a frame for the chosen one. */
export const pictureQuads = 2 * mostThings
export const slipQuads = mostThings + 1

/** Stands so many pictures on the boards; the chosen one comes forward. */
export function layPictures(quads: Quads, things: number, chosen: number): void {
  for (let place = 0; place < mostThings; place += 1) {
    const [x, foot] = placeAt(place)
    const there = place < things
    const y = foot + card.height / 2
    const ahead = place === chosen ? 0.04 : 0
    const size = { width: card.width, height: card.height }
    const shade: Quad = {
      x: x + 0.006,
      y: y - 0.004,
      z: shadeOut,
      width: card.width + 0.02,
      height: card.height,
      part: whole,
      paint: [0, 0, 0, 0.25],
    }
    const picture: Quad = {
      x,
      y,
      z: cardOut + ahead,
      ...size,
      part: partOf(place),
      paint: [1, 1, 1, 2],
    }
    quads.lay(2 * place, there ? shade : undefined)
    quads.lay(2 * place + 1, there ? picture : undefined)
  }
}

/** Hangs the slips under them; the chosen thing has a bar of the accent under its slip. */
export function laySlips(quads: Quads, things: number, chosen: number): void {
  const slipAt = (place: number): Quad => {
    const [x, foot] = placeAt(place)
    return {
      x,
      y: foot - 0.004 - slip.height / 2,
      z: slip.z,
      width: slip.width,
      height: slip.height,
      part: partOf(place),
      paint: [r, g, b, 0],
    }
  }
  for (let place = 0; place < mostThings; place += 1)
    quads.lay(place, place < things ? slipAt(place) : undefined)
  const under = chosen < 0 || chosen >= mostThings ? undefined : slipAt(chosen)
  const accent = new Color('#A63A2B')
  quads.lay(
    mostThings,
    under && {
      ...under,
      y: under.y - slip.height / 2 - 0.006,
      height: 0.012,
      part: whole,
      paint: [accent.r, accent.g, accent.b, 0],
    },
  )
}
