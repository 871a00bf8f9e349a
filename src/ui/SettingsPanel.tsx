import { lights, motions, sounds, textSizes, type Preferences } from '#visit'
import type { Dictionary } from '#words'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { Choice } from './Choice.tsx'
import { useHall, useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'

type Props = { id: string; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void }
type Named<Key extends keyof Preferences> = Record<
  Extract<Preferences[Key], string>,
  keyof Dictionary
>

const textNames: Named<'textSize'> = {
  normal: 'textNormal',
  large: 'textLarge',
  larger: 'textLarger',
}
const lightNames: Named<'light'> = {
  auto: 'asDevice',
  light: 'lightLight',
  dark: 'lightDark',
  contrast: 'lightContrast',
}
const motionNames: Named<'motion'> = { auto: 'asDevice', reduced: 'motionReduced' }
const soundNames: Named<'sound'> = { off: 'soundOff', on: 'soundOn' }

/** How this visitor wants the hall: every choice holds at once and is kept on the device. */
export function SettingsPanel({ id, heading, onClose }: Props) {
  const { preferences, lesson } = useHall()
  const { words } = useWords()
  const now = useStore(preferences)
  return (
    <PanelFrame
      id={id}
      className="settings"
      title={words.settings}
      heading={heading}
      onClose={onClose}
    >
      <Choice
        title={words.textSize}
        options={textSizes}
        name={(one) => words[textNames[one]]}
        chosen={now.textSize}
        onChoose={(textSize) => preferences.setState({ textSize })}
      />
      <Choice
        title={words.light}
        options={lights}
        name={(one) => words[lightNames[one]]}
        chosen={now.light}
        onChoose={(light) => preferences.setState({ light })}
      />
      <Choice
        title={words.motion}
        options={motions}
        name={(one) => words[motionNames[one]]}
        chosen={now.motion}
        onChoose={(motion) => preferences.setState({ motion })}
      />
      {!lesson && (
        <>
          <Choice
            title={words.sound}
            says={words.soundSays}
            options={sounds}
            name={(one) => words[soundNames[one]]}
            chosen={now.sound}
            onChoose={(sound) => preferences.setState({ sound })}
          />
          <p className="small">{words.keptHere}</p>
        </>
      )}
    </PanelFrame>
  )
}
