import { useRef, type RefObject } from 'react'
import { CardText } from './CardText.tsx'
import { CopyLink } from './CopyLink.tsx'
import { ExhibitActs } from './ExhibitActs.tsx'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'
import { LookCloser } from './LookCloser.tsx'
import { TakeHome } from './TakeHome.tsx'
import { codeOf, exhibitTitle, roomOf } from './titles.ts'
import { useFocusVisit, type Wanted } from './useFocusVisit.ts'
import { useInset } from './useInset.ts'

type Props = {
  id: string
  announce: (text: string) => void
  /** The exhibit whose card was asked for by keyboard: focus goes to its heading. */
  wanted: RefObject<Wanted>
}

/** The label of the exhibit in view as text. It lies beside the picture and never holds it up. */
export function ExhibitCard({ id, announce, wanted }: Props) {
  const { visit, player, address } = useHall()
  const { language, words } = useWords()
  const title = useHeld(({ outline }) => exhibitTitle(outline, id))
  const room = useHeld(({ outline, rooms }) => rooms[roomOf(outline, id)?.id ?? ''])
  const exhibit = room?.exhibits.find((one) => one.id === id)
  const chinese = useHeld(({ titles }) => titles.zh[id])
  const second = language === 'zh' ? undefined : chinese

  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useInset(card)
  const comeIn = useFocusVisit(id, card, heading, wanted)

  return (
    <section className="card" ref={card} aria-labelledby="card-title" onFocus={comeIn}>
      {/* Keyed, so that the next exhibit is read from its top. */}
      <div className="card-scroll" key={id}>
        <header>
          <span className="seal">{codeOf(id)}</span>
          <h2 id="card-title" ref={heading} tabIndex={-1}>
            <Foreign text={title} language={language} />
            {second !== undefined && second !== title && (
              <span className="second" lang="zh-CN">
                {second}
              </span>
            )}
          </h2>
        </header>
        {room && exhibit ? (
          <>
            {player(exhibit)}
            <CardText exhibit={exhibit} sources={room.sources} />
          </>
        ) : (
          <p className="card-text">{words.labelComing}</p>
        )}
      </div>
      {exhibit && <ExhibitActs key={`${id} acts`} exhibit={exhibit} />}
      <div className="card-acts">
        <button type="button" onClick={visit.previous}>
          <Icon name="back" />
          <span className="word">{words.previous}</span>
        </button>
        <button type="button" onClick={visit.next}>
          <span className="word">{words.next}</span>
          <Icon name="on" />
        </button>
        {exhibit && <LookCloser key={`closer ${id}`} exhibit={exhibit} />}
        <TakeHome id={id} title={title} announce={announce} />
        <CopyLink key={id} announce={announce} address={address} />
      </div>
      <button
        type="button"
        className="card-close"
        aria-label={words.close}
        title={words.close}
        onClick={visit.leave}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
