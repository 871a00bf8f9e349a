import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import {
  followRealLight,
  realLightOf,
  type Estimate,
} from '../../../src/modes/headset/realLight.ts'

/** Light that comes evenly from all around, and one lamp. */
function estimate(around: readonly [number, number, number], lamp = 0): Estimate {
  const sphericalHarmonicsCoefficients = new Float32Array(27)
  sphericalHarmonicsCoefficients.set(around.map((part) => part / 0.282095))
  return {
    sphericalHarmonicsCoefficients,
    primaryLightIntensity: { x: lamp, y: lamp, z: lamp },
  }
}
const hallLight = () => ({
  uExposure: { value: 1.26 },
  uTint: { value: new Vector3(1, 0.98, 0.95) },
})
const seen = (light: ReturnType<typeof hallLight>) => [
  light.uExposure.value,
  light.uTint.value.toArray(),
]
const probed = { requestLightProbe: () => Promise.resolve(new EventTarget()) }

test('a well lit white room leaves a thing as the hall shows it', () => {
  const { strength, colour } = realLightOf(estimate([0.5, 0.5, 0.5]))
  expect(strength).toBeCloseTo(1, 5)
  for (const part of colour) expect(part).toBeCloseTo(1, 5)
})

test('in a dim room it is dimmer, by a lamp brighter, by candles warmer; never black or glaring', () => {
  const dim = realLightOf(estimate([0.3, 0.3, 0.3]))
  expect(dim.strength).toBeLessThan(0.8)
  expect(realLightOf(estimate([0.3, 0.3, 0.3], 1)).strength).toBeGreaterThan(dim.strength)
  const [red, , blue] = realLightOf(estimate([0.5, 0.4, 0.3])).colour
  expect(red).toBeGreaterThan(1.05)
  expect(blue).toBeLessThan(0.95)
  expect(realLightOf(estimate([0, 0, 0])).strength).toBe(0.6)
  expect(realLightOf(estimate([0, 0, 0])).colour).toEqual([1, 1, 1])
  expect(realLightOf(estimate([90, 90, 90], 900)).strength).toBe(1.35)
})

test('it follows the light without a jump, and the hall has its own again afterwards', async () => {
  const light = hallLight()
  const before = seen(light)
  const real = followRealLight(probed, light)
  await Promise.resolve()
  const frame = { getLightEstimate: () => estimate([0.2, 0.1, 0.1]) }
  let last = light.uExposure.value
  for (let frames = 0; frames < 90; frames += 1) {
    real.frame(frame, 1 / 30)
    expect(last - light.uExposure.value).toBeLessThan(0.05)
    last = light.uExposure.value
  }
  expect(light.uExposure.value).toBeCloseTo(
    1.26 * realLightOf(frame.getLightEstimate()).strength,
    2,
  )
  real.stop()
  expect(seen(light)).toEqual(before)
  real.frame(frame, 1)
  expect(seen(light)).toEqual(before)
})

test.each([
  ['knows nothing of light', {}],
  ['refuses', { requestLightProbe: () => Promise.reject(new Error('no')) }],
])('a device that %s shows the thing as the hall does', async (_, session) => {
  const light = hallLight()
  const before = seen(light)
  const real = followRealLight(session, light)
  await Promise.resolve()
  real.frame({ getLightEstimate: () => null }, 1)
  real.frame({}, 1)
  expect(seen(light)).toEqual(before)
})
