/**
 * A part of light (0 to 1) that is shown as such a part of sRGB: IEC 61966-2-1, with the numbers that
 * three takes, so that both say the same to the last bit.
 */
export const linear = (shown: number): number =>
  shown < 0.04045 ? shown * 0.0773993808 : (shown * 0.9478672986 + 0.0521327014) ** 2.4

/** Linear red, green and blue of a colour by its sign, such as #D8B765. */
export const linearOf = (sign: string): [red: number, green: number, blue: number] => {
  const part = (at: number) => linear(Number.parseInt(sign.slice(at, at + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}
