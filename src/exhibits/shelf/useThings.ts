import type { Made } from '#visit'
import { useEffect, useState } from 'react'
import type { SceneStage } from '../types.ts'
import type { Thing } from './drawThings.ts'
import { mostThings } from './measures.ts'

/** What lies in the places of the shelf, each with its file once that has been made, one by one. */
export function useThings({ visit, make, clock, begin, report }: SceneStage): readonly Thing[] {
  const [things, setThings] = useState<readonly Thing[]>([])
  useEffect(() => {
    const files = new Map<string, File>()
    let stop = () => {}
    let over = false
    let shown: readonly Made[] | undefined
    const follow = () => {
      const { shelf } = visit.visitor.getState()
      if (shelf === shown) return
      shown = shelf
      stop()
      const ended = begin()
      let wanted = true
      stop = () => {
        wanted = false
        ended()
      }
      const places = shelf.slice(0, mostThings)
      const tell = () => setThings(places.map((made) => thingOf(made, files.get(made.id))))
      const bring = async () => {
        for (const made of places) {
          if (files.has(made.id)) continue
          await new Promise<void>((done) => void clock.after(0, done))
          if (!wanted || over) return
          try {
            files.set(made.id, await make(made))
          } catch (fault) {
            report({ at: made.id, says: `could not be made: ${String(fault)}` })
          }
        }
        if (wanted && !over) tell()
        ended()
      }
      void bring()
    }
    follow()
    const undo = visit.visitor.subscribe(follow)
    return () => {
      over = true
      undo()
      stop()
    }
  }, [visit, make, clock, begin, report])
  return things
}

const thingOf = (made: Made, file: File | undefined): Thing =>
  file === undefined ? { made } : { made, file }
