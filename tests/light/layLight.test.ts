import { layLight, lightParts, lightWidth, surfaceOf } from '#craft'
import { charts } from '#shell'
import { describe, expect, test } from 'vitest'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()

describe.for(['a', 'p3', 'e-court'])('the map of light of %s', (id) => {
  const { solid: stands, shade } = charts(plan, id)
  const solid = [...stands, ...shade]
  const { patches, rows } = layLight(solid, 7)

  test('gives every surface its own texels, and none to the shade that lies on another', () => {
    const taken = new Uint8Array(lightWidth * (rows + 7))
    for (const [i, patch] of patches.entries()) {
      const chart = solid[i]
      expect(patch === undefined).toBe(chart?.kind === 'grid' && chart.on !== undefined)
      if (!patch) continue
      for (let row = patch.y; row < patch.y + patch.rows; row += 1)
        for (let column = patch.x; column < patch.x + patch.columns; column += 1) {
          const texel = row * lightWidth + column
          taken[texel] = (taken[texel] ?? 0) + 1
        }
    }
    expect(taken.every((times) => times <= 1)).toBe(true)
    expect(taken.subarray(0, 7 * lightWidth).every((times) => times === 0)).toBe(true)
  })

  test('is found by every corner inside of the map', () => {
    const { light, lightRows } = surfaceOf(solid, 7)
    expect(lightRows).toBe(rows)
    for (let i = 0; i < light.length; i += 2) {
      expect(light[i]).toBeLessThan(lightWidth * lightParts)
      expect(light[i + 1]).toBeLessThan((rows + 7) * lightParts)
    }
  })
})
