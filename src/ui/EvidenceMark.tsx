import type { Evidence } from '#exhibition'
import { useWords } from './hall.ts'

/** Each mark has a shape of its own, so that it can be told without its colour or its word. */
const shapes: Record<Evidence, string> = {
  verified: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM4.8 8.2l2.3 2.3 4.2-4.6',
  known: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  design: 'M8 1l7 7-7 7-7-7z',
}

/** How sure the hall is of a claim: a word with its shape. */
export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  const { words } = useWords()
  return (
    <span className="mark" data-evidence={evidence}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[evidence]} />
      </svg>
      {words[evidence]}
    </span>
  )
}
