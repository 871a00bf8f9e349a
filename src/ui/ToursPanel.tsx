import type { RefObject } from 'react'
import { useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { TourList } from './TourList.tsx'

type Props = { id: string; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void }

/** The tours to choose from. */
export function ToursPanel({ id, heading, onClose }: Props) {
  const { words } = useWords()
  return (
    <PanelFrame
      id={id}
      className="works tours"
      title={words.tours}
      heading={heading}
      onClose={onClose}
    >
      <p>{words.toursSay}</p>
      <TourList onBegin={onClose} />
    </PanelFrame>
  )
}
