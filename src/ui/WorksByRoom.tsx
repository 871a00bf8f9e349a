import { Foreign } from './Foreign.tsx'
import { useHeld, useVisit, useWords } from './hall.ts'
import { WorkButton } from './WorkButton.tsx'
import type { OnPress } from './WorksPanel.tsx'

type Props = { seen: readonly string[]; unseenOnly: boolean; onPress: OnPress }

/** Every exhibit under the title of its room, in the order of the visit. */
export function WorksByRoom({ seen, unseenOnly, onPress }: Props) {
  const { language, words } = useWords()
  const outline = useHeld((held) => held.outline)
  const viewed = useVisit(({ activity }) => 'exhibit' in activity && activity.exhibit)
  const rooms = outline.rooms
    .map((room) => ({
      ...room,
      shown: room.exhibits.filter(({ id }) => !(unseenOnly && seen.includes(id))),
    }))
    .filter(({ shown }) => shown.length > 0)
  if (rooms.length === 0) return <p>{words.allSeen}</p>
  return rooms.map((room) => (
    <section key={room.id} aria-labelledby={`works-${room.id}`}>
      <h3 id={`works-${room.id}`}>
        <Foreign text={room.title} language={language} />
      </h3>
      <ul>
        {room.shown.map(({ id, title }) => (
          <li key={id}>
            <WorkButton
              id={id}
              title={title}
              seen={seen.includes(id)}
              current={id === viewed}
              onPress={(byKeyboard) => onPress(id, byKeyboard)}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}
