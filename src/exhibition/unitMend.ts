/** The units in which lengths are written by mistake, and how large things usually are then, metres. */
const units: [factor: number, usual: number, name: string][] = [
  [100, 5, 'centimetres'],
  [1000, 30, 'millimetres'],
]
/** Nothing is thinner, metres: what would be was in metres already. */
const thinnest = 0.0005

/**
 * Lengths of which one is too large to be metres, in metres: as centimetres if they are usual then,
 * else as millimetres. `undefined` if they are neither.
 */
export function inMetres(
  lengths: readonly number[],
): { metres: number[]; unit: string } | undefined {
  const largest = Math.max(...lengths)
  const found = units.find(([factor, usual]) => largest / factor <= usual)
  if (!found) return undefined
  const [factor, , unit] = found
  if (lengths.some((each) => each / factor < thinnest)) return undefined
  return { metres: lengths.map((each) => Number((each / factor).toPrecision(6))), unit }
}

const written = /^\s*(-?\d+(?:[.,]\d+)?)\s*(m|cm|mm|metres?|meters?|°|degrees)?\s*$/i

/** The number that a text says, in metres where it names another unit; `undefined` if it says none. */
export function numberIn(text: string): number | undefined {
  const [, digits, unit = ''] = written.exec(text) ?? []
  if (digits === undefined || text.length > 40) return undefined
  const number = Number(digits.replace(',', '.'))
  const small = unit.toLowerCase()
  const factor = small === 'cm' ? 100 : small === 'mm' ? 1000 : 1
  return Number((number / factor).toPrecision(12))
}
