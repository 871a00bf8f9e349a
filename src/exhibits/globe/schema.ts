import { globeLayers, globePlaceNames, type GlobeLayer, type GlobePlace } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

const said = z.strictObject({ name: words, says: words })
// Keys of a literal keep their names.
const each = <Name extends string, Of>(names: readonly Name[], of: Of): Record<Name, Of> =>
  Object.fromEntries(names.map((name) => [name, of])) as Record<Name, Of>

/** What the globe says of its layers, its places and the winds of each month. */
export const globeSchema = z.strictObject({
  months: z.array(words).length(12),
  winds: z.strictObject({ northEast: words, southWest: words, turning: words }),
  layers: z.strictObject(each<GlobeLayer, typeof said>(globeLayers, said)),
  places: z.strictObject(each<GlobePlace, typeof said>(globePlaceNames, said)),
})
