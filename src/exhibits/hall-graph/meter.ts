/** What the visit has taken so far. */
export type Meter = {
  /** Files that came, and their bytes as they are kept; calls that the last picture took. */
  files: number
  bytes: number
  calls: number
  /** Bytes of the textures that are alive. */
  textures: number
}

/** What the whole hall weighs as it is served; measured when it is built. */
export type Weight = { bytes: number; files: number }

/** A photograph as a telephone takes one, bytes (a round number of ours). */
export const photo = 4_000_000

/** Reads the meter: from the browser's own list of what came, and the picture's own counts. */
export function readMeter(calls: number, textureBytes: ReadonlyMap<string, number>): Meter {
  const came = ['navigation', 'resource'].flatMap((kind) =>
    performance
      .getEntriesByType(kind)
      .filter((entry) => entry instanceof PerformanceResourceTiming),
  )
  return {
    files: came.length,
    bytes: came.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    calls,
    textures: [...textureBytes.values()].reduce((sum, each) => sum + each, 0),
  }
}

/** The hall's weight in a file of the build's; throws for a file that is none. */
export function readWeight(text: string): Weight {
  const { bytes, files } = JSON.parse(text) as Partial<Weight>
  if (typeof bytes !== 'number' || typeof files !== 'number')
    throw new Error('enfilade: a weight that is none')
  return { bytes, files }
}
