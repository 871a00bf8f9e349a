import { filled, tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import { useStore } from 'zustand'
import { driftAt } from './driftAt.ts'
import type { KioskForScreen } from './screen.ts'
import { useTick } from './useTick.ts'

/** Seconds that the title stands in one language. */
const turn = 4

/** Over the picture while nobody is there: the title, one language after the other, and the seal. */
export function Away({ kiosk }: { kiosk: KioskForScreen }) {
  const { clock, held, settings, state, stir } = kiosk
  const { languages } = settings
  const night = useStore(state, (now) => now.night)
  const part = useStore(state, (now) => now.part)
  const titles = useStore(held, (now) => now.titles)
  const turns = useTick(clock, turn)
  const { x, y } = driftAt(turns * turn)
  const shown = languages[turns % languages.length]
  return (
    <section className="kiosk-away" data-night={night} aria-labelledby="kiosk-touch">
      <div className="kiosk-drift" style={{ transform: `translate(${x}px, ${y}px)` }}>
        <div className="kiosk-titles">
          {languages.map((language) => (
            <p
              key={language}
              lang={tagOf[language]}
              data-shown={language === shown}
              aria-hidden={language === shown ? undefined : true}
            >
              {titles[language]['']}
            </p>
          ))}
        </div>
        <button type="button" className="kiosk-seal" id="kiosk-touch" onClick={stir}>
          {languages.map((language) => (
            <span key={language} lang={tagOf[language]}>
              {kioskWords.touch[language]}
            </span>
          ))}
        </button>
        {part !== undefined && (
          <p className="kiosk-part">
            {languages.map((language) => (
              <span key={language} lang={tagOf[language]}>
                {filled(kioskWords.readyOffline[language], {
                  part: `${Math.floor(part * 100)} %`,
                })}
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
