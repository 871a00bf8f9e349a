import type { MouseEvent } from 'react'
import { useStore } from 'zustand'
import { usePage } from './cataloguePath.ts'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useVisit, useWords } from './hall.ts'
import { Icon, type IconName } from './Icon.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { Mute } from './Mute.tsx'
import type { Panel, PanelName } from './panel.ts'
import { roomTitle } from './titles.ts'
import type { PanelRefs } from './usePanel.ts'

type Props = {
  /** The id of what the visitor stands before or in. */
  at: string
  panel: Panel
  onToggle: (panel: PanelName, byKeyboard: boolean) => void
  toggles: PanelRefs<HTMLButtonElement>
}

/** Where one is, and what the hall offers everywhere. */
export function Bar({ at, panel, onToggle, toggles }: Props) {
  const { language, words } = useWords()
  const hasTours = useHeld(({ outline }) => outline.tours.length > 0)
  const here = useVisit((state) => state.room)
  const title = useHeld(({ outline }) => roomTitle(outline, here))

  const toggle = (name: PanelName, icon: IconName, word: string) => (
    <button
      type="button"
      ref={toggles[name]}
      aria-expanded={panel === name}
      aria-controls={panel === name ? `panel-${name}` : undefined}
      onClick={(event: MouseEvent) => onToggle(name, event.detail === 0)}
    >
      <Icon name={icon} />
      <span className="word">{word}</span>
    </button>
  )

  const page = usePage(at)
  const entrance = useStore(useHall().status, (status) => status.entrance)
  return (
    <section className="bar" aria-label={words.controls}>
      <p className="where">
        <Foreign text={title} language={language} />
      </p>
      {entrance}
      <Mute />
      <LanguageChoice />
      {toggle('plan', 'plan', words.plan)}
      {hasTours && toggle('tours', 'tour', words.tours)}
      {toggle('works', 'find', words.works)}
      {toggle('room', 'list', words.inThisRoom)}
      {toggle('shelf', 'shelf', words.shelf)}
      {toggle('settings', 'settings', words.settings)}
      {toggle('help', 'help', words.help)}
      <a href={page}>
        <Icon name="book" />
        <span className="word">{words.catalogue}</span>
      </a>
    </section>
  )
}
