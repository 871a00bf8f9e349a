/** The colours of parts that nobody has dressed: window, sky, tree, robe, border. */
const undressed = ['#B7AC98', '#E2DCCF', '#C6BCA9', '#D6CDBC', '#A79A86'] as const

/** The code of a shape of the scene: its part's silk or its own colour, made darker or lighter. */
export function dyed(
  codes: readonly (string | null)[],
  colour: number | string,
  shade: number,
): string {
  const code =
    typeof colour === 'string' ? colour : (codes[colour] ?? undressed[colour] ?? '#C6BCA9')
  const part = (at: number) => {
    const value = Number.parseInt(code.slice(at, at + 2), 16) * shade
    return Math.min(255, Math.round(value)).toString(16).padStart(2, '0')
  }
  return `#${part(1)}${part(3)}${part(5)}`
}
