/** Two directions across a normal and each other, all of length 1 (Duff and others). */
export function across(
  nx: number,
  ny: number,
  nz: number,
): readonly [number, number, number, number, number, number] {
  const sign = nz >= 0 ? 1 : -1
  const p = -1 / (sign + nz)
  const q = nx * ny * p
  return [1 + sign * nx * nx * p, sign * q, -sign * nx, q, sign + ny * ny * p, -ny]
}
