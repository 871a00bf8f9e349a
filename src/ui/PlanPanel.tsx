import { filled } from '#words'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useVisit, useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { PlanDrawing } from './PlanDrawing.tsx'
import { WorkButton } from './WorkButton.tsx'
import type { OnPress } from './WorksPanel.tsx'

type Props = {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  onPress: OnPress
}

/** The plan with *you are here*, and every room by name with how much of it has been seen. */
export function PlanPanel({ id, heading, onClose, onPress }: Props) {
  const { visit } = useHall()
  const { language, words } = useWords()
  const here = useVisit((state) => state.room)
  const seen = useStore(visit.visitor, (visitor) => visitor.seen)
  const rooms = useHeld((held) => held.outline.rooms)
  const title = rooms.find((room) => room.id === here)?.title ?? ''
  const shares = rooms.map((room) => ({
    room,
    all: room.exhibits.length,
    seen: room.exhibits.filter((exhibit) => seen.includes(exhibit.id)).length,
  }))
  return (
    <PanelFrame id={id} className="plan" title={words.planSays} heading={heading} onClose={onClose}>
      <p>
        <Foreign text={filled(words.youAreHere, { room: title })} language={language} />
      </p>
      <PlanDrawing
        shares={new Map(shares.map(({ room, ...share }) => [room.id, share]))}
        onPress={(room) => onPress(room, false)}
      />
      <ul>
        {shares.map(({ room, all, seen: some }) => (
          <li key={room.id}>
            <WorkButton
              id={room.id}
              title={room.title}
              where={filled(words.seenOf, { seen: String(some), all: String(all) })}
              seen={all > 0 && some === all}
              current={room.id === here}
              onPress={(byKeyboard) => onPress(room.id, byKeyboard)}
            />
          </li>
        ))}
      </ul>
    </PanelFrame>
  )
}
