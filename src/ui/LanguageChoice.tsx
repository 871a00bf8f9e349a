import { languages, ownName, tagOf, type Language } from '#words'
import { useHall, useWords } from './hall.ts'

/** For narrow screens; each is the beginning of the language's own name. */
const short: Record<Language, string> = { en: 'En', zh: '中', ru: 'Ру' }
/** Chinese first: it is the language of the institutes. */
const order: readonly Language[] = languages.toSorted(
  (a, b) => Number(b === 'zh') - Number(a === 'zh'),
)

/** Every language of the hall by its own name. */
export function LanguageChoice() {
  const { speak } = useHall()
  const { language, words } = useWords()
  return (
    <div className="languages" role="group" aria-label={words.language}>
      {order.map((one) => (
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
