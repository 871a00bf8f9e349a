import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

/** Sound on or off, always in sight. */
export function Mute() {
  const { preferences } = useHall()
  const { words } = useWords()
  const on = useStore(preferences, ({ sound }) => sound === 'on')
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
