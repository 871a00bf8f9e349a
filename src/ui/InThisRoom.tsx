import { filled } from '#words'
import { useMemo, type MouseEvent, type RefObject } from 'react'
import { useStore } from 'zustand'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useVisit, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'
import { neighbours } from './neighbours.ts'
import { codeOf, roomTitle } from './titles.ts'

type Props = {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  open: boolean
  /** Told of each press, with whether it came from the keyboard. */
  onPress: (exhibit: string | undefined, byKeyboard: boolean) => void
}

/** A press that comes from the keyboard or from a screen reader counts no clicks. */
const byKeyboard = (event: MouseEvent): boolean => event.detail === 0

/** The whole room as buttons: what is in it and where one can go on to. A way without the picture. */
export function InThisRoom({ id, heading, open, onPress }: Props) {
  const { visit } = useHall()
  const { language, words } = useWords()
  const here = useVisit((state) => state.room)
  const seen = useStore(visit.visitor, (visitor) => visitor.seen)
  const viewed = useVisit(({ activity }) =>
    activity.doing === 'viewing' ? activity.exhibit : undefined,
  )
  const outline = useHeld((held) => held.outline)
  const next = useMemo(() => neighbours(visit.plan.openings, here), [visit, here])
  const exhibits = outline.rooms.find((room) => room.id === here)?.exhibits ?? []

  return (
    // A press with the pointer leaves the focus where it was, so that walking keys go on walking.
    <nav
      id={id}
      className="panel room-list"
      data-open={open}
      aria-labelledby={`${id}-title`}
      onMouseDown={(event) => event.preventDefault()}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.inThisRoom}
      </h2>
      <p className="room-title">
        <Foreign text={roomTitle(outline, here)} language={language} />
      </p>
      <ul>
        {exhibits.map((exhibit) => (
          <li key={exhibit.id}>
            <button
              type="button"
              aria-current={exhibit.id === viewed ? 'true' : undefined}
              onClick={(event) => {
                onPress(exhibit.id, byKeyboard(event))
                visit.approach(exhibit.id)
              }}
            >
              <span className="seal">{codeOf(exhibit.id)}</span>
              <span className="name">
                <Foreign text={exhibit.title} language={language} />
              </span>
              {seen.includes(exhibit.id) && (
                <>
                  <Icon name="tick" />
                  <span className="unseen">, {words.seen}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.nextDoor}</h3>
      <ul>
        {next.map((room) => (
          <li key={room}>
            <button
              type="button"
              onClick={(event) => {
                // This button goes with its room; the focus waits at the head of the next list.
                if (byKeyboard(event)) heading.current?.focus({ preventScroll: true })
                onPress(undefined, byKeyboard(event))
                visit.go(room)
              }}
            >
              <Icon name="door" />
              <span className="name">
                <Foreign
                  text={filled(words.goTo, { room: roomTitle(outline, room) })}
                  language={language}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
