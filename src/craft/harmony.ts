import type { Harmony } from './names.ts'

/** A colour as it is seen: lightness 0 to 100, how strong its hue is, and the hue in degrees (CIELAB). */
export type Seen = { light: number; chroma: number; hue: number }

/** Colours weaker than this are greys: their hue says nothing. */
const leastChroma = 9

/** The three parts of a code such as #A63A2B, linear, 0 to 1 (IEC 61966-2-1). */
const linear = (code: string): readonly [number, number, number] => {
  const part = (at: number) => {
    const value = Number.parseInt(code.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** A colour's place in CIELAB, white point D65 (CIE 15). */
export function seenAs(code: string): Seen {
  const [r, g, b] = linear(code)
  const bent = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  const [alongA, alongB] = [500 * (x - y), 200 * (y - z)]
  return {
    light: 116 * y - 16,
    chroma: Math.hypot(alongA, alongB),
    hue: ((Math.atan2(alongB, alongA) * 180) / Math.PI + 360) % 360,
  }
}

/** The code of a colour by its place in CIELAB; what no screen can show is cut to what it can. */
export function codeAt({ light, chroma, hue }: Seen): string {
  const angle = (hue * Math.PI) / 180
  const y = (light + 16) / 116
  const straight = (value: number) =>
    value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27)
  const X = 0.9505 * straight(y + (chroma * Math.cos(angle)) / 500)
  const Y = straight(y)
  const Z = 1.089 * straight(y - (chroma * Math.sin(angle)) / 200)
  const byte = (value: number) => {
    const bent = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
    const whole = Math.round(255 * Math.min(1, Math.max(0, bent)))
    return whole.toString(16).padStart(2, '0').toUpperCase()
  }
  const r = byte(3.2406 * X - 1.5372 * Y - 0.4986 * Z)
  const g = byte(-0.9689 * X + 1.8758 * Y + 0.0415 * Z)
  const b = byte(0.0557 * X - 0.204 * Y + 1.057 * Z)
  return `#${r}${g}${b}`
}

/** How well one colour reads on another, 1 to 21 (WCAG 2). */
export function contrastOf(one: string, other: string): number {
  const bright = (code: string) => {
    const [r, g, b] = linear(code)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [bright(one), bright(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The shortest arc of the hue circle with all hues: where it begins and how wide it is, degrees. */
export type HueArc = { from: number; wide: number }

/** The arc of what has a hue among these; nothing where all are greys. */
export function hueArcOf(codes: readonly string[]): HueArc | undefined {
  const hues = huesOf(codes)
  if (hues.length === 0) return undefined
  // All but the widest gap between neighbours.
  const gaps = hues.map((hue, i) => {
    const next = hues[i + 1] ?? (hues[0] ?? 0) + 360
    return { wide: next - hue, from: next % 360 }
  })
  const widest = gaps.reduce((most, gap) => (gap.wide > most.wide ? gap : most))
  return { from: widest.from, wide: 360 - widest.wide }
}

const huesOf = (codes: readonly string[]): number[] =>
  codes
    .map(seenAs)
    .filter(({ chroma }) => chroma >= leastChroma)
    .map(({ hue }) => hue)
    .toSorted((a, b) => a - b)

/** How wide one hue, neighbours and half the circle may be; a family, and how far it may be off; degrees. */
const [oneHue, neighbours, half] = [30, 90, 200] as const
const [family, off] = [50, 30] as const

/**
 * What kind of harmony colours make, by their hue arc: greys alone, one hue, neighbours on the circle,
 * two families across it, three a third apart, half of it, or hues from all round.
 */
export function harmonyOf(codes: readonly string[]): Harmony {
  const arc = hueArcOf(codes)
  if (!arc) return 'greys'
  if (arc.wide <= oneHue) return 'one-hue'
  if (arc.wide <= neighbours) return 'neighbours'
  const hues = huesOf(codes)
  if (familiesOf(hues, 2)) return 'opposites'
  if (familiesOf(hues, 3)) return 'thirds'
  return arc.wide <= half ? 'half' : 'round'
}

/** Whether hues (rising) lie in so many narrow families whose middles share out the circle. */
function familiesOf(hues: readonly number[], count: number): boolean {
  const families: number[][] = []
  for (const hue of startingAtGap(hues)) {
    const last = families.at(-1)
    if (last && hue - (last[0] ?? 0) <= family) last.push(hue)
    else families.push([hue])
  }
  if (families.length !== count) return false
  const middles = families.map((each) => ((each[0] ?? 0) + (each.at(-1) ?? 0)) / 2)
  return middles.every((middle, i) => {
    const next = middles[i + 1] ?? (middles[0] ?? 0) + 360
    return Math.abs(next - middle - 360 / count) <= off
  })
}

/** The same hues beginning after the widest gap, so that no family is cut in two. */
function startingAtGap(hues: readonly number[]): number[] {
  const gapAfter = (i: number) => (hues[i + 1] ?? (hues[0] ?? 0) + 360) - (hues[i] ?? 0)
  const widest = hues.reduce((most, _, i) => (gapAfter(i) > gapAfter(most) ? i : most), 0)
  return [...hues.slice(widest + 1), ...hues.slice(0, widest + 1).map((hue) => hue + 360)]
}

/** Lightness from dark to light, and the steps between. */
export function valueSteps(codes: readonly string[]): { lights: number[]; steps: number[] } {
  const lights = codes.map((code) => seenAs(code).light).toSorted((a, b) => a - b)
  return { lights, steps: lights.slice(1).map((light, i) => light - (lights[i] ?? 0)) }
}
