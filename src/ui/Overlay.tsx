import { tagOf } from '#words'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Bar } from './Bar.tsx'
import { cardAfter } from './cardAfter.ts'
import { ExhibitCard } from './ExhibitCard.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { useHall, useHeld, useVisit, useWords } from './hall.ts'
import { Heard } from './Heard.tsx'
import { InThisRoom } from './InThisRoom.tsx'
import { Notices } from './Notices.tsx'
import { OpenPanel } from './OpenPanel.tsx'
import { TourGuide } from './TourGuide.tsx'
import { usePanel } from './usePanel.ts'
import type { OnPress } from './WorksPanel.tsx'

/** Its code comes only to who teaches. */
const LessonDesk = lazy(() =>
  import('./LessonDesk.tsx').then((door) => ({ default: door.LessonDesk })),
)

/** All that lies over the picture, in the order of the Tab key. */
export function Overlay({ announce }: { announce: (text: string) => void }) {
  const { language } = useWords()
  const here = useVisit((state) => state.room)
  const moved = useVisit((state) => state.moved)
  const activity = useVisit((state) => state.activity)

  const [open, setOpen] = useState(() => cardAfter(undefined, activity))
  const card = cardAfter(open, activity)
  if (card !== open) setOpen(card)

  const { visit, wanted, edge, lesson } = useHall()
  const outline = useHeld((held) => held.outline)
  useEffect(() => {
    // Somebody who walks off on the way no longer waits for the card.
    if (activity.doing === 'wandering') wanted.current = undefined
  }, [activity, wanted])
  const { panel, putAside, putAway, toggle, headings, toggles } = usePanel()
  const go: OnPress = (id, byKeyboard) => {
    const isRoom = outline.rooms.some((room) => room.id === id)
    wanted.current = byKeyboard && !isRoom ? id : undefined
    putAway()
    if (isRoom) visit.go(id)
    else visit.approach(id)
  }

  return (
    <div className="ui" lang={tagOf[language]}>
      <div className="over">
        <InThisRoom
          id="panel-room"
          heading={headings.room}
          open={panel === 'room'}
          onPress={(exhibit, byKeyboard) => {
            wanted.current = byKeyboard ? exhibit : undefined
            putAside()
          }}
        />
        {card !== undefined && <ExhibitCard id={card} announce={announce} wanted={wanted} />}
        {lesson && (
          <Suspense fallback={undefined}>
            <LessonDesk />
          </Suspense>
        )}
        <Heard />
        <TourGuide announce={announce} />
        {edge}
        <Notices announce={announce} />
        <OpenPanel
          panel={panel}
          headings={headings}
          onClose={putAway}
          onGo={go}
          announce={announce}
        />
        {!moved && card === undefined && panel === 'none' && <FirstSteps />}
        <Bar at={card ?? here} panel={panel} onToggle={toggle} toggles={toggles} />
      </div>
    </div>
  )
}
