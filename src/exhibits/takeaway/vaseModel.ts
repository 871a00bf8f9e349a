import { lathe, ringsOf, surfaceOf, turnedProfile } from '#craft'
import { glazes as looks } from '#finish'
import { Color } from 'three'
import { bandGeometry } from '../vase-wheel/bandGeometry.ts'
import { rowsOf } from '../vase-wheel/clayGeometry.ts'
import { clayIn } from '../vase-wheel/clayIn.ts'
import { vaseHigh } from '../vase-wheel/measures.ts'
import { shapeOf, type Clay } from '../vase-wheel/rule.ts'
import { profileIn } from '../vase-wheel/vaseWheel.ts'
import { bandInk, wheelGlazes } from '../vase-wheel/wheelGlazes.ts'
import type { GlbPart } from './glbOf.ts'
import type { Maker } from './makers.ts'
import { modelFile } from './modelFile.ts'

const clayColour = '#B08463'
const linear = (code: string): GlbPart['colour'] => {
  const { r, g, b } = new Color(code)
  return [r, g, b]
}

/** What colour a vase is, sRGB. */
export const colourOfClay = ({ glaze }: Clay): string => {
  const name = glaze === undefined ? undefined : wheelGlazes[glaze]
  return name ? looks[name].base : clayColour
}

/** The vase as a model: its body and its bands. */
export const vaseModel: Maker = async (made) => modelFile(made, partsOfVase(clayIn(made.recipe)))

/** Body and bands of a vase, metres. */
export function partsOfVase(clay: Clay): GlbPart[] {
  const outline = turnedProfile(profileIn(clay))
  const body = surfaceOf([
    lathe(
      'vase',
      'marble',
      0,
      0,
      // Foot and floor end on the axis: a program that prints it wants it without a hole.
      outline.map(([radius, at], row) => {
        const ends = row === 0 || row === outline.length - 1
        return [ends ? 0 : radius * vaseHigh, at * vaseHigh] as const
      }),
      64,
    ),
  ])
  const glazed = clay.glaze !== undefined
  const parts: GlbPart[] = [
    {
      name: 'vase',
      positions: body.positions,
      normals: body.normals,
      indices: Uint32Array.from(body.indices),
      colour: linear(colourOfClay(clay)),
      rough: glazed ? 0.15 : 0.85,
    },
  ]
  if (clay.bands.length === 0) return parts
  const { heights } = ringsOf(shapeOf(clay))
  const ink = bandInk(clay.glaze)
  const { geometry, dress } = bandGeometry(
    clay.bands.map(({ ring, stamp }) => ({ at: heights[ring] ?? 0.5, stamp })),
    ink,
  )
  dress(rowsOf(outline))
  const arrayOf = (name: string) => Float32Array.from(geometry.getAttribute(name).array)
  parts.push({
    name: 'bands',
    positions: arrayOf('position'),
    normals: arrayOf('normal'),
    indices: Uint32Array.from(geometry.getIndex()?.array ?? []),
    colour: linear(ink),
    rough: 0.2,
  })
  return parts
}
