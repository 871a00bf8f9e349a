import type { Exhibit } from '#exhibition'
import type { ModelWith } from './model/types.ts'
import type { Silhouettes } from './silhouettes/silhouettes.ts'
import type { WalkInScroll } from './walk-in-scroll/walkInScroll.ts'

/** A point of the thing that has a text of its own. */
type Point<Text> = { title: Text; text: Text }
type PointsOf = <Text>(exhibit: Exhibit<Text>) => readonly Point<Text>[]

const points: Readonly<Record<string, PointsOf>> = {
  model: <Text>({ artefact }: Exhibit<Text>) => (artefact.with as ModelWith<Text>).hotspots ?? [],
  silhouettes: <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as Silhouettes<Text>).vases.map(({ name, measures }) => ({
      title: name,
      text: measures,
    })),
  'walk-in-scroll': <Text>({ artefact }: Exhibit<Text>) =>
    (artefact.with as WalkInScroll<Text>).sections.map(({ name, text }) => ({ title: name, text })),
}

/** What the points of an exhibit say, in the curator's order. A door of its own: only pages ask. */
export const pointsOf: PointsOf = (exhibit) => {
  const { kind } = exhibit.artefact
  return Object.hasOwn(points, kind) ? (points[kind]?.(exhibit) ?? []) : []
}
