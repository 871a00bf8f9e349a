import type { IUniform, Vector3 } from 'three'

/** What a device says of the light of the real room (the WebXR Lighting Estimation API). */
export type Estimate = {
  /** Nine terms of red, green and blue of the light from all around; the first three are its mean. */
  sphericalHarmonicsCoefficients: ArrayLike<number>
  /** The strongest single light. */
  primaryLightIntensity: { x: number; y: number; z: number }
}

declare global {
  // The types of WebXR do not have them yet; only an interface adds to theirs.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface XRSession {
    requestLightProbe?: () => Promise<EventTarget>
  }
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface XRFrame {
    getLightEstimate?: (probe: EventTarget) => Estimate | null
  }
}

/** How the light of the real room differs from the hall's: 1 is as it is in the hall. */
export type RealLight = { strength: number; colour: [red: number, green: number, blue: number] }

/** The first of the spherical harmonics, which is the same all around. */
const even = 0.282095
/** What a camera makes of a well lit room: the mean of a white thing there. */
const ordinary = 0.5
/** How far the thing follows, so that it stays legible in the dark and its colours stay its own. */
const strengths = [0.6, 1.35] as const
const colours = [0.85, 1.15] as const
/** Seconds in which most of a change of light is followed. */
const slow = 0.6

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value))

/**
 * How a white matt thing would look there, seen from all sides: the mean of what comes from all
 * around, and a quarter of the strongest light (the mean over a ball of what it gives to each side).
 * The eye answers to the root of light, and so does the thing.
 */
export function realLightOf(estimate: Estimate): RealLight {
  const { sphericalHarmonicsCoefficients: terms, primaryLightIntensity: main } = estimate
  const [r, g, b] = [main.x, main.y, main.z].map((single, i) =>
    Math.max(0, (terms[i] ?? 0) * even + single / 4),
  ) as [number, number, number]
  const mean = 0.2126 * r + 0.7152 * g + 0.0722 * b
  const hue = (part: number) => (mean > 0 ? within(Math.sqrt(part / mean), colours) : 1)
  return {
    strength: within(Math.sqrt(mean / ordinary), strengths),
    colour: [hue(r), hue(g), hue(b)],
  }
}

/**
 * Lets a thing stand in the light of the real room where the device estimates it; else it keeps the
 * hall's. `light` are the uniforms of the thing's room, put back by `stop`.
 */
export function followRealLight(
  session: Pick<XRSession, 'requestLightProbe'>,
  light: Record<string, IUniform>,
): {
  frame: (frame: Pick<XRFrame, 'getLightEstimate'>, seconds: number) => void
  stop: () => void
} {
  // The house's own uniforms: `roomUniforms` makes them.
  const [exposure, tint] = [light['uExposure'], light['uTint']] as [
    IUniform<number>,
    IUniform<Vector3>,
  ]
  const [own, white] = [exposure.value, tint.value.clone()]
  const now: RealLight = { strength: 1, colour: [1, 1, 1] }
  let probe: EventTarget | undefined
  session.requestLightProbe?.().then(
    (given) => {
      probe = given
    },
    // Who estimates nothing shows the thing as it is lit in the hall.
    () => undefined,
  )
  return {
    frame: (frame, seconds) => {
      const estimate = probe && frame.getLightEstimate?.(probe)
      if (!estimate) return
      const { strength, colour } = realLightOf(estimate)
      const much = 1 - Math.exp(-seconds / slow)
      now.strength += (strength - now.strength) * much
      now.colour.forEach((was, i) => {
        now.colour[i] = was + ((colour[i] ?? 1) - was) * much
      })
      exposure.value = own * now.strength
      const [r, g, b] = now.colour
      tint.value.set(white.x * r, white.y * g, white.z * b)
    },
    stop: () => {
      probe = undefined
      exposure.value = own
      tint.value.copy(white)
    },
  }
}
