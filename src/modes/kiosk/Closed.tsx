import { filled, tagOf, type Language } from '#words'
import { kioskWords } from '#words/kiosk'
import { useStore } from 'zustand'
import type { KioskForScreen } from './screen.ts'

/** A dark screen outside the opening hours; who touches it reads when the house opens. */
export function Closed({ kiosk }: { kiosk: KioskForScreen }) {
  const { settings, state } = kiosk
  const { languages, hours } = settings
  const asksHours = useStore(state, (now) => now.asksHours)
  const opensAt = useStore(state, (now) => now.opensAt)
  return (
    <section className="kiosk-closed" aria-label={languages.map(said).join(' ')}>
      {asksHours &&
        languages.map((language) => (
          <p key={language} lang={tagOf[language]}>
            {said(language)}
            {opensAt !== undefined &&
              ` ${filled(kioskWords.opensAt[language], { time: timeIn(language, opensAt, hours?.timeZone) })}`}
          </p>
        ))}
    </section>
  )
}

const said = (language: Language): string => kioskWords.closedNow[language]

const timeIn = (language: Language, at: number, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(tagOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at)
