import type { Preferences, Visit } from '#visit'
import type { Docent } from '#visit/docent'
import type { Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import type { Blink } from './blink.ts'
import type { Deed, MenuList } from './boardTypes.ts'
import type { Comfort } from './comfort.ts'

/** Which pages are open: of the menu's lists, of the board beside an exhibit, of what is said. */
export type Opened = {
  menu: MenuList | undefined
  listPage: number
  /** The letter whose works the menu lists. */
  initial: string | undefined
  text: number | 'state'
  keys: number
  said: number
  /** Whether what the buttons do stands beside the hands. */
  labels: boolean
}

export type Answering = {
  visit: Visit
  docent: Docent
  preferences: StoreApi<Preferences>
  comfort: StoreApi<Comfort>
  opened: StoreApi<Opened>
  blink: Blink
  speak: (language: Language) => void
  /** Only where a thing is on a real surface. */
  again?: () => void
  leave: () => void
}

/** Puts every board away. */
export function dismiss({ visit, opened }: Pick<Answering, 'visit' | 'opened'>): void {
  opened.setState({ menu: undefined, labels: false })
  if (visit.store.getState().activity.doing !== 'wandering') visit.leave()
}

/** Lets a key of a board do what it says. */
export function carryOut(deed: Deed, hall: Answering): void {
  const { visit, docent, preferences, comfort, opened, blink } = hall
  switch (deed.does) {
    case 'act':
      visit.act(deed.exhibit, deed.act)
      return opened.setState({ text: 'state' })
    case 'turn':
      if (deed.pages === 'text') return opened.setState({ text: deed.to })
      if (deed.pages === 'said') return opened.setState({ said: deed.to })
      return opened.setState(opened.getState().menu ? { listPage: deed.to } : { keys: deed.to })
    case 'approach':
      opened.setState({ menu: undefined })
      return blink.over(() => visit.approach(deed.exhibit))
    case 'go':
      opened.setState({ menu: undefined })
      return blink.over(() => visit.go(deed.room))
    case 'speak':
      return hall.speak(deed.language)
    case 'show':
      return opened.setState({ menu: deed.list, listPage: 0, initial: undefined })
    case 'find':
      return opened.setState({ initial: deed.initial, listPage: 0 })
    case 'comfort':
      return blink.over(() => comfort.setState(deed.to))
    case 'sound':
      return preferences.setState(({ sound }) => ({ sound: sound === 'on' ? 'off' : 'on' }))
    case 'tour':
      opened.setState({ menu: undefined, said: 0 })
      return blink.over(() => docent.start(deed.tour))
    case 'docent':
      opened.setState({ menu: undefined, said: 0 })
      // These set the visitor down elsewhere.
      if (deed.is === 'next' || deed.is === 'back' || deed.is === 'resume')
        return blink.over(docent[deed.is])
      return docent[deed.is]()
    case 'again':
      return hall.again?.()
    case 'dismiss':
      return dismiss(hall)
    case 'leave':
      return hall.leave()
  }
}
