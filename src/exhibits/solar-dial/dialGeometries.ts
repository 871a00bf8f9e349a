import { sunLongitude, termBegins, termColours, termCount } from '#craft'
import { radians } from '#kit'
import { Color, type BufferGeometry } from 'three'
import { circles, levels, written } from './measures.ts'
import { createRounds, type Paint } from './rounds.ts'
import type { Tiles } from './termLetters.ts'

const paper = new Color('#F1EADB')
const ink = new Color('#2B2622')
const seal = new Color('#A63A2B')
const letters = new Color('#FFFFFF')
const shade = new Color(0, 0, 0)
const whole = 2 * Math.PI
/** How wide a term is, and the gap of timber between two, radians and metres. */
const sector = whole / termCount
const gap = 0.0035
/** Between two things that lie on one another, metres. */
const apart = 0.0012

/** Where a longitude stands on the ring, radians clockwise from the middle of the first term. */
const angleOf = (longitude: number): number => radians(longitude - termBegins(0)) - sector / 2

/**
 * What turns: sectors with their colours and letters, the scale of degrees, and a seal-red point
 * where the sun stands at that moment.
 */
export function ringGeometry(tiles: Tiles, time: number): BufferGeometry {
  const { scale, scaleFoot, band, inner } = circles
  const rounds = createRounds()
  const flat = (colour: Color): Paint => [colour, 0]
  const { ring } = levels
  for (let term = 0; term < termCount; term += 1) {
    const middle = term * sector
    const [left, right] = termColours(term).map((code) => new Color(code))
    if (!left || !right) continue
    const tint = (part: number) => flat(paper.clone().lerp(left, part))
    const [from, to] = [middle - sector / 2, middle + sector / 2]
    const arc = { from, to, inner, outer: band, steps: 8, free: gap / 2 }
    rounds.arc(arc, ring, tint(0.1), tint(0.34))
    // The two halves of a band meet without a gap.
    const swatch = { inner: band, outer: scaleFoot - gap, steps: 4 }
    const aside = gap / 2 / band
    rounds.arc({ ...swatch, from: from + aside, to: middle }, ring, flat(left), flat(left))
    rounds.arc({ ...swatch, from: middle, to: to - aside }, ring, flat(right), flat(right))
  }
  const round = { from: 0, to: whole, inner: scaleFoot, outer: scale, steps: 120 }
  rounds.arc(round, ring, flat(paper), flat(paper))
  for (let degree = 0; degree < 360; degree += 1) {
    const [long, broad] =
      degree % 15 === 0
        ? [scale - scaleFoot, 0.004]
        : degree % 5 === 0
          ? [0.022, 0.0026]
          : [0.012, 0.0016]
    rounds.slip(scaleFoot + long / 2, angleOf(degree), [broad, long], ring + apart, flat(ink))
  }
  // Last of all: where two tiles meet the one must not hide what the other lies on.
  const { width, height } = written
  for (let term = 0; term < termCount; term += 1)
    rounds.slip(
      written.at,
      term * sector,
      [width, height],
      ring + apart,
      [letters, -1],
      tiles.uvOf(term),
    )
  const sun = angleOf(sunLongitude(time))
  rounds.dot((scaleFoot + scale) / 2 + 0.004, sun, 0.015, ring + 2 * apart, flat(seal))
  return rounds.geometry()
}

/** What stands still: the board's shadow on the wall, and the picture in the middle with its shade. */
export function hubGeometry(): BufferGeometry {
  const { rim, hub } = circles
  const rounds = createRounds()
  const round = (inner: number, outer: number) => ({ from: 0, to: whole, inner, outer, steps: 96 })
  const cover = (part: number): Paint => [shade, part]
  rounds.arc(round(rim - 0.05, rim + 0.02), levels.back + 0.004, cover(0.3), cover(0.22), {
    down: 0.025,
  })
  rounds.arc(round(rim + 0.02, rim + 0.12), levels.back + 0.004, cover(0.22), cover(0), {
    down: 0.04,
  })
  rounds.arc(round(0, hub), levels.hub, [paper, 1], [paper, 1])
  rounds.arc(round(0, hub), levels.hub + apart, [paper, 2], [paper, 2], { pictured: hub })
  rounds.arc(round(hub - 0.07, hub), levels.hub + 2 * apart, cover(0), cover(0.2))
  return rounds.geometry()
}
