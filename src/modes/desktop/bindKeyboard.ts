import type { Beat, Visit } from '#visit'

/** Walking keys by where they lie, not by what they print: the same on every keyboard. */
const ways: Readonly<
  Record<string, 'ahead' | 'back' | 'left' | 'right' | 'turnLeft' | 'turnRight'>
> = {
  KeyW: 'ahead',
  ArrowUp: 'ahead',
  KeyS: 'back',
  ArrowDown: 'back',
  KeyA: 'left',
  KeyD: 'right',
  ArrowLeft: 'turnLeft',
  ArrowRight: 'turnRight',
}

/**
 * Lets keys walk the visitor, open what lies ahead (Enter on the picture, E anywhere) and put it
 * away (Esc). Keys are released when the window loses them. Ends with the signal.
 */
export function bindKeyboard(
  view: HTMLElement,
  visit: Visit,
  beat: Beat,
  openAhead: () => void,
  signal: AbortSignal,
): void {
  const held = new Set<string>()
  const press = (change: () => void) => {
    beat.catchUp()
    change()
    const is = (way: string) => ([...held].some((code) => ways[code] === way) ? 1 : 0)
    visit.intents.forward = is('ahead') - is('back')
    visit.intents.aside = is('right') - is('left')
    visit.intents.turn = is('turnRight') - is('turnLeft')
    beat.wake()
  }
  const keydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (ways[event.code]) {
      event.preventDefault()
      if (!held.has(event.code)) press(() => held.add(event.code))
    } else if (event.code.startsWith('Shift')) {
      if (!visit.intents.hurry) press(() => (visit.intents.hurry = true))
    }
    // The interface takes its own step back first, and says so.
    else if (event.code === 'Escape' && !event.defaultPrevented) visit.leave()
    else if (event.code === 'KeyE' || (event.code === 'Enter' && event.target === view)) {
      openAhead()
    }
  }
  const keyup = (event: KeyboardEvent) => {
    // While Cmd is down, macOS tells of no other key's end.
    if (event.code.startsWith('Meta')) return release()
    if (event.code.startsWith('Shift')) press(() => (visit.intents.hurry = false))
    else if (held.has(event.code)) press(() => held.delete(event.code))
  }
  const release = () => {
    if (held.size === 0 && !visit.intents.hurry) return
    press(() => {
      held.clear()
      visit.intents.hurry = false
    })
  }
  window.addEventListener('keydown', keydown, { signal })
  window.addEventListener('keyup', keyup, { signal })
  window.addEventListener('blur', release, { signal })
  document.addEventListener('visibilitychange', release, { signal })
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
