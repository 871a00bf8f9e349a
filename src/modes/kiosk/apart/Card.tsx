import { filled } from '#words'
import type { Say } from './SetUp.tsx'

const cases = [
  'walksAway',
  'needsTime',
  'sits',
  'isDark',
  'isCalm',
  'noNetwork',
  'changes',
  'collects',
  'else',
] as const

/** A sheet of A4 for the wall behind the kiosk: what to do when. */
export function Card({ say, seconds }: { say: Say; seconds: number }) {
  return (
    <section className="apart-card" aria-labelledby="apart-card">
      <h2 id="apart-card">{say('card')}</h2>
      <dl>
        {cases.map((each) => (
          <div key={each}>
            <dt>… {say(each)}</dt>
            <dd>{filled(say(`${each}Do`), { seconds: String(seconds) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
