/** Calm galleries, a palette for each wing in turn. */
const calm = ['palace', 'tasa', 'workshop', 'studio'] as const

/** Which palette the planner gives to the rooms of each wing. */
export function palettesOf(wings: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...new Set(wings)].map((wing, i) => [wing, calm[i % calm.length] ?? calm[0]]))
}
