import { tagOf } from '#words'
import type { RefObject } from 'react'
import { useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'

type Props = { id: string; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void }
type Row = readonly [how: readonly string[], what: string]

/** All keys and gestures. It lies beside the picture; walking goes on while it is open. */
export function HelpPanel({ id, heading, onClose }: Props) {
  const { language, words } = useWords()
  const or = new Intl.ListFormat(tagOf[language], { type: 'disjunction' })
  const keys: Row[] = [
    [['W A S D', '↑ ↓'], words.walk],
    [['← →'], words.turn],
    [['Shift'], words.walkFaster],
    [[words.drag], words.lookRound],
    [[words.clickFloor], words.goThere],
    [[words.clickExhibit, 'Enter', 'E'], words.approach],
    [['Tab'], words.reachList],
    [['Esc'], words.goBack],
  ]
  const touch: Row[] = [
    [[words.thumbStick], words.walk],
    [[words.drag], words.lookRound],
    [[words.tapFloor], words.goThere],
    [[words.tapExhibit], words.approach],
  ]
  const pad: Row[] = [
    [[words.leftStick], words.walk],
    [[words.rightStick], words.turn],
    [[words.firstButton], words.approach],
  ]
  return (
    <PanelFrame id={id} className="help" title={words.help} heading={heading} onClose={onClose}>
      <div className="ways">
        <Rows title={words.withKeys} rows={keys} or={or} />
        <Rows title={words.byTouch} rows={touch} or={or} />
        <Rows title={words.withPad} rows={pad} or={or} />
      </div>
    </PanelFrame>
  )
}

function Rows({ title, rows, or }: { title: string; rows: readonly Row[]; or: Intl.ListFormat }) {
  return (
    <div>
      <h3>{title}</h3>
      <dl>
        {rows.map(([how, what]) => (
          <div key={what}>
            <dt>{or.format(how)}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
