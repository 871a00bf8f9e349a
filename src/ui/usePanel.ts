import { createRef, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useHall } from './hall.ts'
import { panelNames, type Panel, type PanelName } from './panel.ts'

export type PanelRefs<Of extends HTMLElement> = Record<PanelName, RefObject<Of | null>>

function refs<Of extends HTMLElement>(): PanelRefs<Of> {
  const each = panelNames.map((name) => [name, createRef<Of>()])
  // One for every name, by the line above.
  return Object.fromEntries(each) as PanelRefs<Of>
}

/**
 * The panel that is open. Opened by keyboard, its heading gets the focus; put away, the button
 * that opened it gets the focus back if it was inside; put aside, the focus stays where it is. Esc
 * goes one step back: it puts away the panel, else the exhibit, else lets go of the list.
 */
export function usePanel() {
  const { visit } = useHall()
  const [panel, setPanel] = useState<Panel>('none')
  const [headings] = useState(refs<HTMLHeadingElement>)
  const [toggles] = useState(refs<HTMLButtonElement>)
  const enter = useRef(false)

  useLayoutEffect(() => {
    if (panel !== 'none' && enter.current) headings[panel].current?.focus({ preventScroll: true })
    enter.current = false
  })

  function show(next: Panel): void {
    if (panel !== 'none') {
      const left = headings[panel].current?.closest('.panel')
      if (left?.contains(document.activeElement)) toggles[panel].current?.focus()
    }
    setPanel(next)
  }

  function toggle(name: PanelName, byKeyboard: boolean): void {
    enter.current = byKeyboard && panel !== name
    show(panel === name ? 'none' : name)
  }

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (panel !== 'none') show('none')
      else if (visit.store.getState().activity.doing === 'viewing') visit.leave()
      else if (!leaveFocus(headings.room.current?.closest('.panel'))) return
      // One press, one step back: nobody else need answer it.
      event.preventDefault()
    }
    const listening = new AbortController()
    document.addEventListener('keydown', escape, { signal: listening.signal })
    return () => listening.abort()
  })

  return {
    panel,
    putAside: () => setPanel('none'),
    putAway: () => show('none'),
    toggle,
    headings,
    toggles,
  }
}

/** Takes the focus out of there; says whether it was there. */
function leaveFocus(there: Element | null | undefined): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !there?.contains(focused)) return false
  focused.blur()
  return true
}
