import { useWords } from '#ui'
import { filled } from '#words'
import { useId } from 'react'
import { seals } from './rule.ts'
import { feedbackWords } from './words.ts'

type Props = { rating: number; onRate: (rating: number) => void }

/** One to five seals; those that count are full. */
export function RatingChoice({ rating, onRate }: Props) {
  const { language } = useWords()
  const name = useId()
  return (
    <fieldset>
      <legend>{feedbackWords.rating[language]}</legend>
      <div className="rating">
        {Array.from({ length: seals }, (_, n) => n + 1).map((each) => (
          <label key={each} className={each <= rating ? 'full' : undefined}>
            <span aria-hidden="true">{each}</span>
            <input
              type="radio"
              name={name}
              aria-label={filled(feedbackWords.seals[language], {
                at: String(each),
                of: String(seals),
              })}
              checked={rating === each}
              onChange={() => onRate(each)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
