import { patternPuzzle, puzzleMeasures } from '#craft'
import { useHall, useWords } from '#ui'
import type { Said } from '#words'
import { useId } from 'react'
import { CheckDigits } from './CheckDigits.tsx'
import { checkState, ways, type CheckAct } from './rule.ts'
import { MotifTile } from './MotifTile.tsx'
import { tileName } from './tileName.ts'
import { checkWords } from './words.ts'
import { useStateOf } from '../in-card/useStateOf.ts'
import { useOwnPuzzle } from './useOwnPuzzle.ts'

/** The check as a part of a form: three kinds, of which one is enough. `check` is its exhibit. */
export function CheckFields({ check, says }: { check: string; says: boolean }) {
  const { visit } = useHall()
  const { language } = useWords()
  const field = useId()
  const state = useStateOf(check)
  useOwnPuzzle(check, state)
  const { seed, way, picked, solved, missed, typed } = checkState(state)
  const act = (does: CheckAct) => visit.act(check, does)
  const say = (word: Said) => word[language]
  const { shown, choices } = patternPuzzle(seed)
  const begun = picked.length > 0 || typed !== ''
  const outcome = solved ? checkWords.solved : missed > 0 && !begun ? checkWords.missed : undefined
  return (
    <fieldset className="check">
      <legend>{say(checkWords.check)}</legend>
      {!solved && (
        <>
          <div className="options">
            {ways.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={field}
                  checked={way === each}
                  onChange={() => act({ do: 'way', way: each })}
                />
                {say(checkWords[each])}
              </label>
            ))}
          </div>
          {way === 'pattern' ? (
            <>
              <p>{say(checkWords.patternSays)}</p>
              <ol className="tiles" aria-label={say(checkWords.shown)}>
                {shown.map((tile, n) => (
                  <li key={`shown ${n}`}>
                    <MotifTile tile={tile} name={say(tileName(tile))} />
                  </li>
                ))}
                {Array.from({ length: puzzleMeasures.gaps }, (_, gap) => {
                  const tile = choices[picked[gap] ?? -1]
                  return (
                    <li key={`gap ${gap}`} className={tile ? undefined : 'gap'}>
                      {tile ? (
                        <MotifTile tile={tile} name={say(tileName(tile))} />
                      ) : (
                        <span className="unseen">{say(checkWords.gap)}</span>
                      )}
                    </li>
                  )
                })}
              </ol>
              <div className="tiles" role="group" aria-label={say(checkWords.choices)}>
                {choices.map((tile, n) => (
                  <button
                    key={say(tileName(tile))}
                    type="button"
                    aria-pressed={picked.includes(n)}
                    aria-label={say(tileName(tile))}
                    title={say(tileName(tile))}
                    onClick={() => act({ do: 'pick', tile: n })}
                  >
                    <MotifTile tile={tile} />
                  </button>
                ))}
              </div>
            </>
          ) : (
            <CheckDigits check={check} way={way} />
          )}
        </>
      )}
      <p className="check-outcome" role={says ? 'status' : undefined}>
        {solved && <span aria-hidden="true">✓ </span>}
        {outcome && say(outcome)}
      </p>
      <button type="button" className="plain-button" onClick={() => act({ do: 'another' })}>
        {say(checkWords.another)}
      </button>
    </fieldset>
  )
}
