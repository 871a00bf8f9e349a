import type { Clock } from '#kit'

/** Pixels that a mouse must move to be one that a hand moves. */
const jolt = 4

/** What is done at a kiosk by somebody, and what a browser offers beyond the hall. */
const escapes = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'auxclick',
  'gesturestart',
] as const
/** Keys that lead out of the page, print it or change its size, with Ctrl, Alt or Meta held. */
const isShortcut = ({ ctrlKey, altKey, metaKey, code }: KeyboardEvent) =>
  ctrlKey || altKey || metaKey || /^(F\d+|Browser\w+|Launch\w+|ContextMenu|Print\w+)$/.test(code)

/**
 * Stands before everything else on the page: tells each input of a hand (`stir`), and keeps to
 * itself the one that only woke the hall, with all that belongs to it until the finger or the key
 * is up. Closes the ways out: menus, drags, zoom, links, shortcuts. Only trusted events
 * count. Ends with the signal.
 */
export function guard(stir: () => boolean, clock: Clock, signal: AbortSignal): void {
  const on = { capture: true, passive: false, signal } as const
  /** Keys and fingers that have done what they may do. */
  const spent = new Set<string | number>()
  let clickSpent = false

  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const begin = (event: Event, by: string | number) => {
    if (!event.isTrusted) return
    if (stir()) spent.add(by)
    if (spent.has(by)) swallow(event)
  }
  const end = (event: Event, by: string | number) => {
    if (spent.delete(by)) swallow(event)
  }
  window.addEventListener(
    'keydown',
    (event) => {
      begin(event, event.code)
      if (isShortcut(event)) event.preventDefault()
    },
    on,
  )
  window.addEventListener('keyup', (event) => end(event, event.code), on)
  window.addEventListener(
    'pointerdown',
    (event) => {
      begin(event, event.pointerId)
      clickSpent = spent.has(event.pointerId)
    },
    on,
  )
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, (event) => end(event, event.pointerId), on)
  for (const type of ['mousedown', 'mouseup', 'touchstart', 'touchend', 'click'] as const)
    window.addEventListener(
      type,
      (event) => {
        // These follow the pointer's own, and a click comes last.
        if (clickSpent && event.isTrusted) swallow(event)
        if (type === 'click' && event.isTrusted) clickSpent = false
      },
      on,
    )
  window.addEventListener(
    'pointermove',
    (event) => {
      const moved = Math.abs(event.movementX) + Math.abs(event.movementY)
      if (event.isTrusted && moved >= jolt && stir()) event.stopImmediatePropagation()
    },
    on,
  )
  window.addEventListener(
    'wheel',
    (event) => {
      if (event.isTrusted && stir()) swallow(event)
      if (event.ctrlKey) event.preventDefault()
    },
    on,
  )
  for (const type of escapes) window.addEventListener(type, (event) => event.preventDefault(), on)
  // Whoever listens for a link's press (a walk) still hears it; the browser does not follow it.
  window.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault()
    },
    on,
  )
  guardPads(stir, clock, signal)
}

/** Milliseconds between two looks at a gamepad, which tells of no events. */
const glance = 250

function guardPads(stir: () => boolean, clock: Clock, signal: AbortSignal): void {
  let was = ''
  const look = () => {
    const pads = navigator.getGamepads().filter((pad) => pad !== null)
    const held = pads
      .flatMap(({ axes, buttons }) => [
        ...axes.map((axis) => (Math.abs(axis) > 0.3 ? 1 : 0)),
        ...buttons.map(({ pressed }) => (pressed ? 1 : 0)),
      ])
      .join('')
    if (held !== was && held.includes('1')) stir()
    was = held
    callOff = pads.length > 0 ? clock.after(glance, look) : undefined
  }
  let callOff: (() => void) | undefined
  window.addEventListener('gamepadconnected', () => (callOff ??= clock.after(0, look)), { signal })
  signal.addEventListener('abort', () => callOff?.())
}
