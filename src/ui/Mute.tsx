import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

/** Sound on or off, always in sight; in a lesson there is none to turn on. */
export function Mute() {
  const { preferences, lesson } = useHall()
  const { words } = useWords()
  const on = useStore(preferences, ({ sound }) => sound === 'on')
  if (lesson) return undefined
  return (
    <button
      type="button"
      className="mute"
      title={words.sound}
      aria-label={words.sound}
      aria-pressed={on}
      onClick={() => preferences.setState({ sound: on ? 'off' : 'on' })}
    >
      <Icon name={on ? 'sound' : 'silent'} />
    </button>
  )
}
