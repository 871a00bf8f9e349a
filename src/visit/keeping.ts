/** The part of `Storage` that is used; a browser that refuses storage gives `undefined`. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>

/** What was kept under that name, or nothing: somebody else may have written there. */
export function kept(
  keeping: Keeping | undefined,
  name: string,
): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(keeping?.getItem(name) ?? '{}')
    return found && typeof found === 'object' ? { ...found } : {}
  } catch {
    // Spoilt or forbidden: the visit begins as if nothing had been kept.
    return {}
  }
}

/** Whether it was kept: a full or forbidden memory keeps nothing, and all holds for this visit. */
export function keep(keeping: Keeping | undefined, name: string, what: unknown): boolean {
  try {
    keeping?.setItem(name, JSON.stringify(what))
    return keeping !== undefined
  } catch {
    return false
  }
}
