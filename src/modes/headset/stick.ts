/** What a stick asks for now. */
export type Asked =
  | { does: 'nothing' }
  /** One snap: -1 to the left, 1 to the right. */
  | { does: 'turn'; by: -1 | 1 }
  | { does: 'aim' }
  /** It was aimed, and let go. */
  | { does: 'go' }

/** How far a stick is pushed before it counts, and how far back before it counts again. */
const [pushed, back] = [0.7, 0.35]

/**
 * Reads a thumb stick: pushed forward it aims until it is let go, pushed aside it turns once. Which
 * of the two is settled by the first push. x right, y back, each -1 to 1.
 */
export function createStick(): { read: (x: number, y: number) => Asked; drop: () => void } {
  let held: 'aim' | 'turn' | undefined
  const read = (x: number, y: number): Asked => {
    const out = Math.max(Math.abs(x), Math.abs(y))
    if (held === 'aim') {
      if (out >= back) return { does: 'aim' }
      held = undefined
      return { does: 'go' }
    }
    if (held === 'turn') {
      if (out < back) held = undefined
      return { does: 'nothing' }
    }
    if (Math.abs(x) >= pushed && Math.abs(x) >= Math.abs(y)) {
      held = 'turn'
      return { does: 'turn', by: x > 0 ? 1 : -1 }
    }
    if (y <= -pushed) {
      held = 'aim'
      return { does: 'aim' }
    }
    return { does: 'nothing' }
  }
  return {
    read,
    // Who loses the controller goes nowhere by it.
    drop: () => {
      held = undefined
    },
  }
}
