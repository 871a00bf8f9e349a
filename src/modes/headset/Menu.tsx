import { useHall } from '#building'
import { before } from '#kit'
import type { Measure } from '#lettering'
import { useFrame } from '@react-three/fiber'
import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Board } from './Board.tsx'
import { setBoard } from './board.ts'
import type { MenuList, Placement } from './boardTypes.ts'
import { menuBoard } from './menuBoard.ts'
import { atWaist, beforeEyes, hasLeft } from './placing.ts'
import { useInitials } from './useInitials.ts'
import type { Wearing } from './wearing.ts'
import { say } from './words.ts'

/** Width of the plate that opens the menu, metres. */
const plateWidth = 0.27

/** The menu where it is open, and else the small plate at the waist that opens it. */
export function Menu({ wearing }: { wearing: Wearing }) {
  const list = useStore(wearing.opened, (opened) => opened.menu)
  return list === undefined ? (
    <Plate wearing={wearing} />
  ) : (
    <OpenMenu list={list} wearing={wearing} />
  )
}

function OpenMenu({ list, wearing }: { list: MenuList; wearing: Wearing }) {
  const { visit, plan, holdings } = useHall()
  const [placement] = useState(() => beforeEyes(plan, visit.pose))
  const room = useStore(visit.store, (state) => state.room)
  const exhibit = useStore(visit.store, ({ activity }) =>
    'exhibit' in activity ? activity.exhibit : undefined,
  )
  const outline = useStore(holdings.store, (held) => held.outline)
  const page = useStore(wearing.opened, ({ listPage }) => listPage)
  const comfort = useStore(wearing.comfort)
  const sound = useStore(wearing.preferences, (preferences) => preferences.sound === 'on')
  const initial = useStore(wearing.opened, (opened) => opened.initial)
  const waiting = useStore(wearing.docent.store, ({ tour, away }) => tour !== undefined && away)
  const initials = useInitials(list === 'find')
  const { language } = holdings.store.getState()
  const set = useCallback(
    (measure: Measure) => {
      const words = { outline, plan, room, exhibit, list, page, comfort, sound, waiting }
      return setBoard(
        menuBoard({ ...words, initials, initial }, language, measure),
        language,
        measure,
      )
    },
    [
      outline,
      plan,
      room,
      exhibit,
      list,
      page,
      comfort,
      sound,
      waiting,
      initials,
      initial,
      language,
    ],
  )
  return <Board name="menu" wearing={wearing} placement={placement} set={set} />
}

function Plate({ wearing }: { wearing: Wearing }) {
  const { visit, holdings } = useHall()
  const hand = useStore(wearing.comfort, (comfort) => comfort.hand)
  const [placement, setPlacement] = useState<Placement>(() => atWaist(visit.pose, hand))
  const from = useRef({ pose: { ...visit.pose }, hand })
  // It stays where it is until one has turned away from it, gone on or changed hands.
  useFrame(() => {
    const { pose, hand: held } = from.current
    if (held === hand && !hasLeft(pose, visit.pose)) return
    Object.assign(pose, visit.pose)
    from.current.hand = hand
    setPlacement(atWaist(visit.pose, hand))
  }, before.building)
  const language = useStore(holdings.store, (held) => held.language)
  const set = useCallback(
    (measure: Measure) => {
      const key = { label: say('menu', language), deed: { does: 'show', list: 'home' } } as const
      return setBoard([{ keys: [key], columns: 1 }], language, measure, plateWidth)
    },
    [language],
  )
  return <Board name="plate" wearing={wearing} placement={placement} set={set} />
}
