import type { OpenExhibit } from '#exhibition'
import { filled } from '#words'
import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'
import { Prose } from './Prose.tsx'

/**
 * What may be done with the exhibit, as buttons, and what it says for it. A press in the picture
 * comes to the same: both are acts of the visit.
 */
export function ExhibitActs({ exhibit }: { exhibit: OpenExhibit }) {
  const { visit, actsOf } = useHall()
  const { language, words } = useWords()
  const state = useStore(visit.visitor, ({ states }) => states[exhibit.id])
  const acts = actsOf(exhibit, state)
  if (!acts) return undefined
  const { tells } = acts
  const buttons = acts.buttons.filter(({ inForm }) => !inForm)
  return (
    <div className="exhibit-acts">
      {/* Always there, so that what comes into it is read out. */}
      <div className="hotspot" aria-live="polite">
        {tells && (
          <>
            <h3>
              {filled(tells.word[language], {
                at: String(tells.at),
                of: String(tells.of),
                title: tells.title,
              })}
            </h3>
            <Prose text={tells.text} />
          </>
        )}
      </div>
      {buttons.length > 0 && (
        <div className="acts" role="group" aria-label={words.handle}>
          {buttons.map(({ word, title = word?.[language], icon, plain, act, pressed }) => (
            <button
              key={title}
              type="button"
              className={plain ? 'plain' : undefined}
              title={title}
              aria-pressed={pressed}
              onClick={() => visit.act(exhibit.id, act)}
            >
              {icon && <Icon name={icon} />}
              <span className="word">{title}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
