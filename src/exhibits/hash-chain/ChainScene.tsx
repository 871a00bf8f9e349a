import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh } from 'three'
import { byItself, type Curve } from '../eases.ts'
import { Glass } from '../Glass.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useHallFile } from '../useHallFile.ts'
import { usePress } from '../usePress.ts'
import type { Found } from './foundIn.ts'
import { frameGeometry } from './frameGeometry.ts'
import { lights } from './lights.ts'
import { plates, plinth } from './measures.ts'
import { pressedBlock } from './pressedBlock.ts'
import { readProvenance } from './provenance.ts'
import { ribbonGeometry } from './ribbonGeometry.ts'
import { chainState, type ChainAct } from './rule.ts'
import { chainOfWords, standing } from './says.ts'
import { useExported, useFound } from './useChain.ts'

/** Milliseconds that the light takes along the ribbon, and the grey after a break. */
const [runTime, greyTime] = [2200, 900]
const even: Curve = (part) => part

const runsIn = (state: unknown) => [chainState(state).runs]
const brokenIn = (state: unknown) => [chainState(state).changed === undefined ? 0 : 1]

/** The ribbon of blocks, the frame round the one that is told of, and the counter. */
export function ChainScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { visit, finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  const frame = useRef<Mesh>(null)
  const stateNow = useCallback(() => visit.visitor.getState().states[id], [visit, id])
  const given = useSyncExternalStore(visit.visitor.subscribe, stateNow)
  const { told, runs } = chainState(given)

  const file = useHallFile(id, 'provenance.json', readProvenance, stage)
  const records = file && file !== 'missing' ? file : undefined
  const count = records?.links.length ?? 0
  const ribbon = useMemo(() => ribbonGeometry(count), [count])
  useEffect(() => () => ribbon.geometry.dispose(), [ribbon])
  const brass = useMemo(() => frameGeometry(ribbon.side), [ribbon])
  useEffect(() => () => brass.dispose(), [brass])
  // As it was written down: before anybody did something, and when a kiosk has been wiped.
  const fresh = given === undefined
  useEffect(() => {
    if (records && fresh) ribbon.weave(records.links)
    invalidate()
  }, [ribbon, records, fresh, invalidate])

  // Where the chain broke last: the grey goes back from there when it is whole again.
  const from = useRef(0)
  const found = useCallback(
    ({ links, told: now }: Found) => {
      if (!('missing' in now) && now.broken !== undefined) from.current = now.broken
      ribbon.weave(links)
      invalidate()
    },
    [ribbon, invalidate],
  )
  useFound(exhibit, file, stage, found)
  useExported(exhibit, stage)

  const run = useEases(id, stage, runsIn, runTime, even)
  const grey = useEases(id, stage, brokenIn, greyTime, byItself)
  useFrame(() => {
    const state = chainState(stateNow())
    const shown = {
      run: run.at(0),
      runs: state.runs,
      grey: grey.at(0),
      from: state.changed === undefined ? from.current : ((state.changed % count) + count) % count,
      count,
    }
    for (let block = 0; block < count; block += 1) ribbon.show(block, lights(shown, block))
    const place = ribbon.places[((state.at % count) + count) % count]
    if (frame.current && place) {
      frame.current.position.set(...place.at)
      frame.current.rotation.y = Math.atan2(place.normal[0], place.normal[2])
    }
    if (run.moves() || grey.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray): ChainAct | undefined => {
    const block = pressedBlock(ray, hanging, ribbon.places, ribbon.side)
    if (block === undefined) return undefined
    const { at, changed } = chainState(stateNow())
    if (((at % count) + count) % count !== block) return { do: 'choose', to: block }
    return { do: changed === undefined ? 'change' : 'restore' }
  })

  const known = told && !('missing' in told) ? told : undefined
  const holds = known && `${known.broken ?? known.of} / ${known.of}`
  const words = chainOfWords(exhibit)
  const said = standing(words, file === 'missing' ? { missing: true } : told, runs)
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={[0, plinth.height, 0]}>
        <mesh geometry={ribbon.geometry} material={finish.lit(room, { gloss: 0.5 })} />
        {count > 0 && (
          <mesh ref={frame} geometry={brass} material={finish.lit(room, { gloss: 0.5 })} />
        )}
      </group>
      <Glass
        name={`counter ${id}`}
        {...{ room, stage }}
        at={[plates.counter.x, plates.up, plinth.depth / 2 + 0.006]}
        size={[plates.counter.width, plates.height]}
        title={holds && (runs > 0 || known.broken !== undefined) ? holds : ''}
        text={said}
      />
    </group>
  )
}
