import { cssOf, type Mark } from './marks.ts'

/** Marks as an SVG picture of a part of the scroll: left, upper, width and height in its pixels. */
export function svgOf(
  marks: readonly Mark[],
  [left, upper, width, height]: readonly [number, number, number, number],
): string {
  const washes: string[] = []
  const drawn = marks.map(({ path, wash, broad }) => {
    const colour =
      'stops' in wash ? `url(#w${washes.push(gradient(wash, washes.length)) - 1})` : cssOf(wash)
    return broad === undefined
      ? `<path d="${path}" fill="${colour}"/>`
      : `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${broad}" stroke-linecap="round"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${upper} ${width} ${height}"><defs>${washes.join('')}</defs>${drawn.join('')}</svg>`
}

function gradient(
  {
    from,
    to,
    stops,
  }: {
    from: number
    to: number
    stops: readonly (readonly [number, Parameters<typeof cssOf>[0]])[]
  },
  number: number,
): string {
  const steps = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${cssOf(colour)}"/>`)
  return `<linearGradient id="w${number}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${from}" y2="${to}">${steps.join('')}</linearGradient>`
}
