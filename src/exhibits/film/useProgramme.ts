import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Language } from '#words'
import type { ControlDesk } from '../types.ts'
import { cuesAt, nextChange, type Cue } from './captions.ts'
import type { CaptionFile } from './filmOf.ts'
import { captionsIn, showingOf, type Programme } from './state.ts'

/** What plays, and how far everything is. */
export const useProgramme = ({ projector }: ControlDesk): Programme =>
  useSyncExternalStore(projector.listen, projector.now)

/** The captions to show, of those there are, in the language that the visitor chose or reads. */
export function captionFile(
  programme: Programme,
  captions: readonly CaptionFile[],
  spoken: Language,
): CaptionFile | undefined {
  const there = captions.map(({ language }) => language)
  const chosen = captionsIn(programme.captions, there, spoken)
  return captions.find(({ language }) => language === chosen)
}

const none: readonly Cue[] = []

/** What a file of captions says; nothing until it has come. */
export function useCues({ cuesOf }: ControlDesk, file: string | undefined): readonly Cue[] {
  const [brought, setBrought] = useState<{ file: string; cues: readonly Cue[] }>()
  useEffect(() => {
    if (file === undefined) return
    let wanted = true
    // What does not come is told by the desk.
    void cuesOf(file).then((cues) => wanted && setBrought({ file, cues }))
    return () => {
      wanted = false
    }
  }, [cuesOf, file])
  return brought && brought.file === file ? brought.cues : none
}

/** What is said in an exhibit now. Players tell the time too seldom: the clock rings at each change. */
export function useSaid(
  { projector, clock }: ControlDesk,
  exhibit: string | undefined,
  cues: readonly Cue[],
): string {
  const [said, setSaid] = useState('')
  const showing = useSyncExternalStore(projector.listen, () =>
    exhibit === undefined ? undefined : showingOf(projector.now(), exhibit),
  )
  useEffect(() => {
    let stop: (() => void) | undefined
    const look = () => {
      const time = exhibit === undefined ? 0 : projector.timeOf(exhibit)
      setSaid(
        exhibit === undefined
          ? ''
          : cuesAt(cues, time)
              .map(({ text }) => text)
              .join('\n'),
      )
      const next = nextChange(cues, time)
      if (showing?.doing === 'playing' && next !== undefined)
        stop = clock.after(Math.max(20, (next - time) * 1000 + 10), look)
    }
    look()
    return () => stop?.()
  }, [projector, clock, exhibit, cues, showing])
  return said
}
