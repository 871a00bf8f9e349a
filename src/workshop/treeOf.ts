import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml'

/** What a file says as plain values, where each part of it stands, and what was left out. */
export type Tree = {
  value: unknown
  /** Where the part at this path begins in the text, or the nearest part round it. */
  offsetOf: (path: readonly PropertyKey[]) => number | undefined
  faults: { offset: number; says: string; fix: string }[]
  /** Whether it repeats itself so often that it must not be unfolded. */
  bomb: boolean
}

/** How deep parts may lie in one another, and how many may be repeated by `*names`. */
const [deepest, mostRepeated] = [60, 20_000]
type Part = { value: unknown; size: number }
const nothing: Part = { value: null, size: 1 }

/**
 * Turns a YAML document into plain values, never unfolding a repetition twice. A key that stands
 * twice counts once, a part that holds itself is left out; both are faults.
 */
export function treeOf(document: Document): Tree {
  const faults: Tree['faults'] = []
  const anchors = new Map<string, Node>()
  const parts = new Map<Node, Part>()
  const open = new Set<Node>()
  const meant = new Map<Node, Node>()
  let repeated = 0
  const fault = (node: unknown, says: string, fix: string): Part => {
    faults.push({ offset: startOf(node) ?? 0, says, fix })
    return nothing
  }
  const partOf = (node: unknown, depth: number): Part => {
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      const part = target && parts.get(target)
      if (target && open.has(target))
        return fault(node, `*${node.source} lies in what it repeats`, 'write the text out')
      if (!target || !part)
        return fault(node, `nothing above is named &${node.source}`, 'write the text out')
      repeated += part.size
      meant.set(node, target)
      return part
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return nothing
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (depth > deepest)
      return fault(node, 'things lie too deep in one another here', 'leave it out')
    open.add(node)
    const part = isScalar(node)
      ? { value: plain(node.value), size: 1 }
      : isSeq(node)
        ? whole(node.items.map((each) => partOf(each, depth + 1)))
        : group(node.items, depth)
    open.delete(node)
    parts.set(node, part)
    return part
  }
  const group = (pairs: readonly { key: unknown; value: unknown }[], depth: number): Part => {
    const met = new Map<string, unknown>()
    let size = 1
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : undefined
      if (name === undefined) fault(key, 'what stands before the colon is no word', 'write a word')
      else if (name === '<<')
        fault(key, '<< is not read here', 'write the lines out instead of merging them')
      else if (met.has(name))
        fault(key, `"${name.slice(0, 40)}" stands twice here`, 'keep one of the two')
      else {
        const part = partOf(value, depth + 1)
        met.set(name, part.value)
        size += part.size
      }
    }
    // An own key even if it is called __proto__: the reader names it.
    return { value: Object.fromEntries(met), size }
  }
  const { value } = partOf(document.contents, 0)
  const offsetOf = (path: readonly PropertyKey[]) => nearestTo(document.contents, path, meant)
  return { value, offsetOf, faults, bomb: repeated > mostRepeated }
}

function whole(parts: readonly Part[]): Part {
  const size = parts.reduce((sum, part) => sum + part.size, 1)
  return { value: parts.map(({ value }) => value), size }
}

/** Values that only other dialects of YAML know are texts here. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return JSON.stringify(value) ?? ''
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined

function nearestTo(
  contents: unknown,
  path: readonly PropertyKey[],
  meant: ReadonlyMap<Node, Node>,
): number | undefined {
  let at: unknown = contents
  let offset = startOf(at)
  for (const key of path) {
    const node = isAlias(at) ? meant.get(at) : at
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      at = pair.value
    } else if (isSeq(node) && typeof key === 'number' && key in node.items) {
      at = node.items[key]
      offset = startOf(at) ?? offset
    } else break
  }
  return offset
}
