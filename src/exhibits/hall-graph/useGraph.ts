import type { OpenExhibit } from '#exhibition'
import { lay } from '#visit'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { SceneStage } from '../types.ts'
import type { HallGraph } from './graph.ts'
import { graphWith } from './hallGraph.ts'
import { readMeter, type Weight } from './meter.ts'
import { graphState, type GraphAct } from './rule.ts'
import { toldOf } from './toldOf.ts'

/** Tells what the graph answers after everything that a visitor does with it. */
export function useAnswers(
  exhibit: OpenExhibit,
  graph: HallGraph | 'missing' | undefined,
  weight: Weight | undefined,
  { visit, language, textureBytes }: SceneStage,
): void {
  const { id } = exhibit
  const spoken = language()
  const get = useThree((state) => state.get)
  useEffect(() => {
    if (!graph) return undefined
    const { visitor } = visit
    const tell = () => {
      const told: GraphAct =
        graph === 'missing'
          ? { do: 'told', told: { missing: true } }
          : {
              do: 'told',
              told: toldOf(graph, graphState(visitor.getState().states[id]), {
                words: graphWith(exhibit),
                language: spoken,
                meter: readMeter(get().gl.info.render.calls, textureBytes),
                weight,
              }),
            }
      visit.act(id, told)
    }
    if (visitor.getState().states[id] !== undefined) tell()
    return visitor.subscribe(({ states }, was) => {
      const [now, before] = [states[id], was.states[id]]
      if (now !== before && graphState(now).told === graphState(before).told) tell()
    })
  }, [exhibit, id, graph, weight, visit, spoken, textureBytes, get])
}

/** Lays the graph on the visitor's shelf whenever it is saved, in the form that was asked for. */
export function useSavedGraph({ id, title }: OpenExhibit, stage: SceneStage): void {
  const { visit, base, today, language } = stage
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        const { saved, as } = graphState(states[id])
        if (saved <= graphState(was.states[id]).saved) return
        const maker = as === 'csv' ? 'graph-csv' : 'graph-json-ld'
        const made = { exhibit: id, maker, title, day: today() }
        lay(visit.visitor, { ...made, language: language(), recipe: { base } })
      }),
    [id, title, visit, base, today, language],
  )
}
