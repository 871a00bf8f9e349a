import { languages, ownName, tagOf, type Language } from '#words'
import { useHall, useHeld, useWords } from './hall.ts'

/** For narrow screens; each is the beginning of the language's own name. */
const short: Record<Language, string> = { en: 'En', zh: '中', ru: 'Ру' }
/** Chinese first: it is the language of the institutes. */
const order: readonly Language[] = languages.toSorted(
  (a, b) => Number(b === 'zh') - Number(a === 'zh'),
)

/** The languages of the exhibition, each by its own name; nothing where there is no choice. */
export function LanguageChoice() {
  const { speak } = useHall()
  const { language, words } = useWords()
  const written = useHeld((held) => held.outline.languages ?? languages)
  // Whoever came in another language sees which, and can go back to it.
  const offered = order.filter((one) => one === language || written.includes(one))
  if (offered.length < 2) return null
  return (
    <div className="languages" role="group" aria-label={words.language}>
      {offered.map((one) => (
        <button
          key={one}
          type="button"
          lang={tagOf[one]}
          aria-pressed={one === language}
          onClick={() => speak(one)}
        >
          <span className="short" aria-hidden="true">
            {short[one]}
          </span>
          <span className="long">{ownName[one]}</span>
        </button>
      ))}
    </div>
  )
}
