import { useHall, useWords } from '#ui'
import { useSyncExternalStore } from 'react'
import type { ControlProps } from '../types.ts'
import { questions, wayFor, type Way } from './answers.ts'
import { probeOf } from './deviceProbe.ts'
import { replyOf } from './replyOf.ts'
import { put } from '../put.ts'
import { probed } from './probed.ts'
import type { ProbeAct } from './rule.ts'
import './probe.css'

/** What stands for each light: never its colour alone. */
const signs = { can: '✓', partly: '◐', cannot: '✕', told: '▪', asking: '…' } as const

/** The live list as text, and the way that fits as a button. */
export function ProbeControls({ exhibit }: ControlProps) {
  const { visit, home } = useHall()
  const { language } = useWords()
  const answers = useSyncExternalStore(probed.listen, probed.now)
  const says = probeOf(exhibit)
  if (!answers) return <p className="probe">{says.replies.asking}</p>
  const fits = wayFor(answers)
  const address = (way: Way) => (way === 'kiosk' ? `${home()}&mode=kiosk` : home())
  return (
    <section className="probe">
      <p className="probe-fits" role="status">
        {fits ? put(says.fits, { way: says.ways[fits].name }) : says.replies.asking}
      </p>
      {fits && (
        <p className="probe-open">
          {fits === 'headset' ? (
            <button
              type="button"
              onClick={() => visit.act(exhibit.id, { do: 'show', way: fits } satisfies ProbeAct)}
            >
              {says.ways[fits].open}
            </button>
          ) : (
            <a href={address(fits)}>{says.ways[fits].open}</a>
          )}
        </p>
      )}
      <dl>
        {questions.map((question) => {
          const { mark, text } = replyOf(says, question, answers, language)
          return (
            <div key={question} data-mark={mark}>
              <dt>{says.questions[question]}</dt>
              <dd>
                <span aria-hidden="true">{signs[mark]}</span> {text}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="probe-stays">{says.stays}</p>
    </section>
  )
}
