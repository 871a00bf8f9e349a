/** Groups of ids that hang together. */
export type Union = { find: (id: string) => string; join: (a: string, b: string) => void }

export function createUnion(): Union {
  const up = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let above = up.get(at); above !== undefined; above = up.get(at)) at = above
    if (at !== id) up.set(id, at)
    return at
  }
  const join = (a: string, b: string) => {
    const [first, second] = [find(a), find(b)]
    if (first !== second) up.set(second, first)
  }
  return { find, join }
}
