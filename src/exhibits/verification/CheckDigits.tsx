import { digitsOf, figures } from '#craft'
import { useHall, useWords } from '#ui'
import { useId } from 'react'
import { checkState, type CheckAct, type Way } from './rule.ts'
import { checkWords } from './words.ts'
import { useStateOf } from '../in-card/useStateOf.ts'

const side = 48

/** Four digits to read or to hear, and the field for them; the fourth makes the answer. */
export function CheckDigits({ check, way }: { check: string; way: Exclude<Way, 'pattern'> }) {
  const { visit } = useHall()
  const { language } = useWords()
  const field = useId()
  const state = useStateOf(check)
  const { seed, typed } = checkState(state)
  const act = (does: CheckAct) => visit.act(check, does)
  const digits = digitsOf(seed, way)
  return (
    <>
      <p id={`${field}says`}>
        {way === 'digits' ? checkWords.digitsSay[language] : checkWords.soundSays[language]}
      </p>
      {way === 'digits' ? (
        <svg
          className="figures"
          viewBox={`0 0 ${side * digits.length} ${side}`}
          role="img"
          aria-label={checkWords.drawn[language]}
        >
          {digits.map((digit, n) => (
            <path
              key={`${n} ${digit}`}
              transform={`translate(${n * side} 0)`}
              d={`M${(figures[digit] ?? []).map(([x, y]) => `${Math.round(x * side)} ${Math.round(y * side)}`).join('L')}`}
            />
          ))}
        </svg>
      ) : (
        <button type="button" className="outlined" onClick={() => act({ do: 'listen' })}>
          {checkWords.listen[language]}
        </button>
      )}
      <label htmlFor={field}>{checkWords.fourDigits[language]}</label>
      <input
        id={field}
        className="four"
        inputMode="numeric"
        autoComplete="off"
        maxLength={digits.length}
        aria-describedby={`${field}says`}
        value={typed}
        onChange={({ target }) => act({ do: 'type', text: target.value })}
      />
    </>
  )
}
