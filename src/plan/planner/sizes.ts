import type { Content } from './content.ts'
import { leastDepth, leastWidth, niceDepth, type Ways } from './roomSize.ts'

/** Sizes of rooms, each worked out once; a room that was found too small is given more. */
export type Sizes = {
  niceDepth: (content: Content) => number
  /** `deepest`: how far the deepest thing on the row's walls stands out. */
  leastDepth: (content: Content, deepest?: number) => number
  leastWidth: (content: Content, depth: number, ways: Ways) => number
  /** The same before anything was found too small: rows stay as they were cut at first. */
  firstWidth: (content: Content, depth: number, ways: Ways) => number
  /** Gives a room more width the next time: the oftener, the more. `width` is what it had, metres. */
  widen: (id: string, width: number) => void
}

export function createSizes(): Sizes {
  const depths = new Map<string, number>()
  const widths = new Map<string, number>()
  const more = new Map<string, { width: number; times: number }>()
  // What three times more width did not mend, depth may.
  const deeper = ({ id }: Content) => Math.floor((more.get(id)?.times ?? 0) / 3)
  const once = (known: Map<string, number>, key: string, work: () => number): number => {
    const found = known.get(key) ?? work()
    known.set(key, found)
    return found
  }
  const firstWidth: Sizes['firstWidth'] = (content, depth, ways) => {
    const key = `${content.id} ${depth} ${ways.enter} ${ways.leave}`
    return once(widths, key, () => leastWidth(content, depth, ways))
  }
  return {
    firstWidth,
    niceDepth: (content) => once(depths, content.id, () => niceDepth(content)) + deeper(content),
    leastWidth: (content, depth, ways) =>
      firstWidth(content, depth, ways) + (more.get(content.id)?.width ?? 0),
    leastDepth: (content, deepest) => leastDepth(content, deepest) + deeper(content),
    widen: (id, width) => {
      const { width: before = 0, times = 0 } = more.get(id) ?? {}
      const step = Math.max(0.6, width * 0.03) * (1 + times / 4)
      more.set(id, { width: before + step, times: times + 1 })
    },
  }
}
