import { lineMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { AdditiveBlending, type Group } from 'three'
import { createEases, fromHand } from '../eases.ts'
import { Glass } from '../Glass.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useHallFile } from '../useHallFile.ts'
import { LinesAt } from '../dotsAndLines.tsx'
import { usePress } from '../usePress.ts'
import { ballsGeometry } from './ballsGeometry.ts'
import { linksOf, readGraph, type HallGraph } from './graph.ts'
import { graphWith } from './hallGraph.ts'
import { linesGeometry, threadsGeometry } from './linesGeometry.ts'
import { desk, larger, plates, turnStep } from './measures.ts'
import { readWeight } from './meter.ts'
import { pressedPoint } from './pressedPoint.ts'
import { graphState, type GraphAct } from './rule.ts'
import { answerIn } from './toldOf.ts'
import { useAnswers, useSavedGraph } from './useGraph.ts'

/** Milliseconds that the cloud turns by a step, and that spheres take to light up. */
const [turnTime, lightTime] = [400, 320]
/** How bright spheres are: at rest, beside an answer, in it, and the one that is told of. */
const [rest, beside, inIt, told] = [2.2, 0.45, 4, 9] as const

const nothing: HallGraph = { nodes: [], edges: [] }
const turnIn = (state: unknown) => [graphState(state).turn * turnStep]

/** The cloud of spheres, its lines, the threads that are asked for, and the glass that answers. */
export function GraphScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { visit, clock, finish, reduced, begin } = stage
  const invalidate = useThree((three) => three.invalidate)
  const cloud = useRef<Group>(null)
  const file = useHallFile(id, 'graph.json', readGraph, stage)
  const weight = useHallFile(id, 'weight.json', readWeight, stage)
  const graph = file && file !== 'missing' ? file : nothing
  const words = graphWith(exhibit)
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const state = graphState(given)
  useAnswers(exhibit, file, weight === 'missing' ? undefined : weight, stage)
  useSavedGraph(exhibit, stage)

  const { asked, at } = state
  const shown = useMemo(() => {
    const answer = answerIn(graph, words, asked === undefined ? fresh : { ...fresh, asked })
    const lines = at === undefined ? answer?.lines : linksOf(graph, at).map(({ number }) => number)
    const near = new Set(at === undefined ? [] : linksOf(graph, at).map(({ other }) => other))
    const points = new Set(answer?.points)
    const bright = graph.nodes.map((_, point) => {
      if (point === at) return told
      if (points.has(point)) return inIt
      if (near.has(point)) return rest
      return answer || at !== undefined ? beside : rest
    })
    return { lines: lines ?? [], bright, answer }
  }, [graph, words, asked, at])

  const balls = useMemo(() => ballsGeometry(graph), [graph])
  useEffect(() => () => balls.geometry.dispose(), [balls])
  const lines = useMemo(() => linesGeometry(graph), [graph])
  useEffect(() => () => lines.dispose(), [lines])
  const dim = finish.kept('graph lines', () => {
    const material = lineMaterial({ over: false, ink: '#171E23' })
    // They add to what they pass, so that none crosses out a sphere.
    material.blending = AdditiveBlending
    return material
  })
  const threads = useMemo(() => threadsGeometry(graph, shown.lines), [graph, shown])
  useEffect(() => () => threads.dispose(), [threads])

  const turning = useEases(id, stage, turnIn, turnTime, fromHand)
  // Spheres that nobody has seen yet come out of the dark.
  const fade = useMemo(() => createEases(clock, [], lightTime, fromHand), [clock])
  useEffect(() => {
    fade.follow(shown.bright, reduced())
    if (fade.moves()) clock.after(lightTime, begin())
    invalidate()
  }, [fade, shown, reduced, clock, begin, invalidate])

  const last = useRef<{ turned: number; at: number | undefined; whole: unknown }>(undefined)
  useFrame(() => {
    const turned = turning.at(0)
    const was = last.current
    const chosen = graphState(visit.visitor.getState().states[id]).at
    if (!was || was.turned !== turned || was.at !== chosen || was.whole !== balls) {
      balls.place(turned, (point) => (point === chosen ? larger : 1))
      last.current = { turned, at: chosen, whole: balls }
    }
    balls.shine(fade.at)
    if (cloud.current) cloud.current.rotation.y = radians(turned)
    if (turning.moves() || fade.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): GraphAct | undefined => {
    const to = pressedPoint(ray, hanging, graph, turning.at(0))
    return to === undefined ? undefined : { do: 'choose', to }
  })

  const thread = finish.kept('graph threads', () => lineMaterial({ over: false }))
  const node = at === undefined ? undefined : graph.nodes[at]
  const question = asked === undefined ? undefined : words.questions[asked]
  const known = state.told && !('missing' in state.told) ? state.told : undefined
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh
        geometry={balls.geometry}
        material={finish.lit(room, { gloss: 0.3 })}
        frustumCulled={false}
      />
      <group ref={cloud}>
        <LinesAt geometry={lines} material={dim} />
        <mesh geometry={threads} material={thread} />
      </group>
      <Glass
        name={`answer ${id}`}
        {...{ room, stage }}
        at={[plates.answer.x, plates.up, desk.z + desk.depth / 2 + 0.006]}
        size={[plates.answer.width, plates.height]}
        title={node?.title[stage.language()] ?? question?.title ?? ''}
        text={file === 'missing' ? words.missing : (known?.board ?? words.fresh)}
        foot={known?.gauge ?? ''}
      />
    </group>
  )
}

const fresh = graphState(undefined)
