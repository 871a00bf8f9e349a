import type { OpenExhibit } from '#exhibition'
import { inParts } from '#kit'
import { lay } from '#visit'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import { foundIn, type Found } from './foundIn.ts'
import type { Provenance } from './provenance.ts'
import { chainState, type ChainAct } from './rule.ts'

/** Works the chain out after everything that a visitor does with it, and tells what was found. */
export function useFound(
  { id }: OpenExhibit,
  file: Provenance | 'missing' | undefined,
  { visit, clock, begin, language }: SceneStage,
  onFound: (found: Found) => void,
): void {
  const spoken = language()
  useEffect(() => {
    if (!file) return undefined
    const { visitor } = visit
    const tell = (act: ChainAct) => visit.act(id, act)
    let off = new AbortController()
    const work = () => {
      off.abort()
      off = new AbortController()
      const { signal } = off
      if (file === 'missing') return tell({ do: 'told', told: { missing: true } })
      const end = begin()
      const state = chainState(visitor.getState().states[id])
      inParts(clock, foundIn(file, state, spoken), signal)
        .then((found) => {
          onFound(found)
          tell({ do: 'told', told: found.told })
        })
        .catch((fault: unknown) => {
          if (!signal.aborted) throw fault
        })
        .finally(end)
    }
    // Nothing is worked out before somebody does something with it.
    if (visitor.getState().states[id] !== undefined) work()
    const leave = visitor.subscribe(({ states }, was) => {
      const [now, before] = [states[id], was.states[id]]
      const answered = chainState(now).told !== chainState(before).told
      if (now !== before && !answered) work()
    })
    return () => {
      leave()
      off.abort()
    }
  }, [id, file, visit, clock, begin, spoken, onFound])
}

/** Lays the file on the visitor's shelf whenever it is exported. */
export function useExported({ id, title }: OpenExhibit, stage: SceneStage): void {
  const { visit, base, today, language } = stage
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (chainState(states[id]).saved <= chainState(was.states[id]).saved) return
        const made = { exhibit: id, maker: 'provenance', title, day: today() }
        lay(visit.visitor, { ...made, language: language(), recipe: { base } })
      }),
    [id, title, visit, base, today, language],
  )
}
