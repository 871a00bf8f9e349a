import { bring } from '#kit'

/**
 * Brings a text that the build wrote beside the exhibition's other files. `base` is where the
 * exhibition is; the hall's own lies below `/data/`. Rejects when it does not come.
 */
export async function bringHallFile(
  base: string,
  name: string,
  signal?: AbortSignal,
): Promise<string> {
  const url = new URL(base === '/' ? `/data/${name}` : `${base}${name}`, location.href)
  if (url.origin !== location.origin) throw new Error(`enfilade: ${url.href} is not of this hall`)
  return bring(url, (answer) => answer.text(), undefined, signal)
}
