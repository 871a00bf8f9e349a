/** A browser's store of caches, in memory; `full` lets nothing more in. */
export function someCaches(): CacheStorage & { full: boolean; holds: (name: string) => string[] } {
  const all = new Map<string, Map<string, Response>>()
  const store = { full: false }
  const cacheOf = (held: Map<string, Response>) => ({
    match: (path: string) => Promise.resolve(held.get(path)?.clone()),
    put: (path: string, answer: Response) => {
      if (store.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
      held.set(path, answer.clone())
      return Promise.resolve()
    },
    delete: (path: string) => Promise.resolve(held.delete(path)),
  })
  // As much of it as the hall uses.
  return Object.assign(store, {
    open: (name: string) => {
      const held = all.get(name) ?? new Map<string, Response>()
      all.set(name, held)
      return Promise.resolve(cacheOf(held))
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    holds: (name: string) => [...(all.get(name)?.keys() ?? [])].toSorted(),
  }) as unknown as ReturnType<typeof someCaches>
}
