import { useHeld } from './hall.ts'
import { exhibitTitle, roomOf, roomTitle } from './titles.ts'
import { WorkButton } from './WorkButton.tsx'
import type { OnPress } from './WorksPanel.tsx'

type Props = { ids: readonly string[]; seen: readonly string[]; onPress: OnPress }

/** What a search found, rooms and exhibits, the best first. */
export function FoundWorks({ ids, seen, onPress }: Props) {
  const outline = useHeld((held) => held.outline)
  return (
    <ul>
      {ids.map((id) => {
        const room = roomOf(outline, id)
        return (
          <li key={id}>
            <WorkButton
              id={id}
              title={room ? exhibitTitle(outline, id) : roomTitle(outline, id)}
              {...(room ? { where: room.title } : {})}
              seen={seen.includes(id)}
              onPress={(byKeyboard) => onPress(id, byKeyboard)}
            />
          </li>
        )
      })}
    </ul>
  )
}
