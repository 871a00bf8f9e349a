import type { Held, KioskSettings, Outline } from '#exhibition'
import type { Made } from '#visit'
import type { Language } from '#words'
import { createRoot } from 'react-dom/client'
import { MadeThere } from './MadeThere.tsx'
import { SetUp } from './SetUp.tsx'
import './apart.css'

/** The place on the page for what is no hall: the picture makes room for it. */
function place(language: Language): HTMLElement {
  document.documentElement.dataset['apart'] = 'yes'
  document.documentElement.lang = language
  const host = document.querySelector<HTMLElement>('#place')
  if (!host) throw new Error('enfilade: the page has no place')
  document.body.classList.remove('arriving')
  host.replaceChildren()
  return host
}

/** Opens the first set-up of a kiosk. */
export function showSetUp(
  kept: KioskSettings,
  outlines: Readonly<Record<Language, Outline<string>>>,
  language: Language,
): void {
  createRoot(place(language)).render(<SetUp {...{ kept, outlines, language }} />)
}

/** Shows one thing that somebody has made at a kiosk. */
export function showMade(
  made: Omit<Made, 'id'>,
  titles: Held['titles'],
  make: (made: Made) => Promise<File>,
): void {
  const { exhibit, language, maker, title, day, recipe } = made
  document.title = `${title} · ${titles[language][''] ?? ''}`
  const row = [exhibit, maker, title, day, language, recipe]
  const shelf = new URLSearchParams({ taken: JSON.stringify([row]) })
  createRoot(place(language)).render(
    <MadeThere
      made={{ ...made, id: exhibit }}
      language={language}
      make={make}
      hall={`/?lang=${language}&at=${exhibit}#${shelf}`}
    />,
  )
}
