import { codeOf } from '#craft'
import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Mesh, ShaderMaterial } from 'three'
import { steps } from '../bench/bench.ts'
import { filledIn } from '../bench/benchActs.ts'
import { useTaken } from '../bench/useTaken.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useGrip } from '../useGrip.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { useUpClose } from '../useUpClose.ts'
import { deskGeometry } from './deskGeometry.ts'
import { rack, silk } from './measures.ts'
import { partUnder, pressedTable, silkUnder } from './pressedTable.ts'
import { dressedState, type Dressed, type DressedAct } from './rule.ts'
import { sceneGeometry } from './sceneGeometry.ts'
import { onRack, silksGeometry } from './silksGeometry.ts'
import { drawTableLetters, tableLetters, type Written } from './tableLetters.ts'
import { takenPalette } from './takenPalette.ts'
import { codesOf, coloursOfTerms, nameOf, settledOn } from './termColours.ts'

/** How far before the rack a silk is carried, metres. */
const carried = 0.16

/** The silks, the scene that is dressed in them, and the desk with its meters. */
export function TermColoursScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { visit, finish } = stage
  const { visitor } = visit
  const says = coloursOfTerms(exhibit)
  const today = stage.today()
  const invalidate = useThree((three) => three.invalidate)
  const near = useUpClose(hanging, stage)
  const state = useSyncExternalStore(visitor.subscribe, () => visitor.getState().states[id])
  const { now, step, hand, pair } = dressedState(state)
  const settled = settledOn(says, now, today)
  const codes = JSON.stringify(codesOf(says, settled))
  // A language changes what silks are called, never which they are.
  const signs = says.silks.map(({ sign }) => sign).join(' ')
  useEffect(invalidate, [state, invalidate])

  usePress(id, stage, (ray) => pressedTable(ray, hanging))
  const inAir = useRef<Mesh>(null)
  const floating = useMemo(() => silksGeometry([]), [])
  useEffect(() => () => floating.dispose(), [floating])
  useGrip(id, stage, (from, stroke) => {
    const at = silkUnder(from, hanging)
    const mesh = inAir.current
    if (at === undefined || !mesh) return undefined
    const hung = { x: 0, y: 0, z: 0, width: silk.width * 1.2, height: silk.height * 1.2, turn: at }
    mesh.geometry.dispose()
    mesh.geometry = silksGeometry([{ ...hung, code: codeOf(says.silks[at]?.sign ?? '霜') }])
    const drop = () => {
      mesh.visible = false
      invalidate()
    }
    globalThis.addEventListener('pointerup', drop, { once: true })
    globalThis.addEventListener('pointercancel', drop, { once: true })
    return (ray): DressedAct | undefined => {
      const met = meets(rayIn(hanging, ray), 2, rack.z + carried)
      if (met) mesh.position.set(met[0], met[1] + hanging.size[1] / 2, met[2])
      mesh.visible = met !== undefined
      invalidate()
      const part = partUnder(ray, hanging)
      return { do: 'put', silk: at, stroke, ...(part === undefined ? {} : { part }) }
    }
  })
  const taken = useCallback(
    (dressed: Dressed) => takenPalette(exhibit, dressed, stage.today()),
    [exhibit, stage],
  )
  useTaken(exhibit, stage, dressedState, taken)

  // Colours are judged here: they have reading light, as pictures do.
  const dyes = finish.kept(`dyes ${room}`, () => finish.picture(room, undefined))
  const held = step < steps.try ? undefined : hand
  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <Silks {...{ signs, held }} material={dyes} />
      <mesh ref={inAir} geometry={floating} material={dyes} visible={false} />
      <Scene {...{ codes, held }} material={dyes} />
      <group ref={near}>
        <Desk {...{ codes, pair }} material={dyes} />
        <Letters {...{ id, room, stage }} written={JSON.stringify(writtenOn(says, settled.term))} />
      </group>
    </group>
  )
}

/** What is written on the table while that term is shown. */
function writtenOn(says: ReturnType<typeof coloursOfTerms>, at: number): Written {
  const term = says.terms[at]
  const own = says.silks.find(({ sign }) => sign === term?.silk)
  const name = own ? nameOf(says, own) : ''
  return {
    term: term?.name ?? '',
    colour: own
      ? filledIn(says.colour, [name === own.sign ? name : `${name} ${own.sign}`, codeOf(own.sign)])
      : '',
    parts: says.parts,
    meters: says.meters,
  }
}

type Laid = { material: ShaderMaterial }
type Held = { held: number | undefined }

/** The silks on their rack, the one in hand before the others. */
function Silks({ signs, held, material }: { signs: string } & Held & Laid) {
  const geometry = useMemo(
    () => silksGeometry(onRack(signs.split(' ').map(codeOf), held)),
    [signs, held],
  )
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}

/** The scene in its silks. */
function Scene({ codes, held, material }: { codes: string } & Held & Laid) {
  const geometry = useMemo(() => sceneGeometry(JSON.parse(codes), held), [codes, held])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}

/** The desk with its places and its meters. */
function Desk({ codes, pair, material }: { codes: string; pair: number } & Laid) {
  const geometry = useMemo(() => deskGeometry(JSON.parse(codes), pair), [codes, pair])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}

type LettersProps = { id: string; room: string; written: string } & Pick<SceneProps, 'stage'>

/** What is written on the table. */
function Letters({ id, room, written, stage }: LettersProps) {
  const language = stage.language()
  const draw = useCallback(
    () => drawTableLetters(JSON.parse(written) as Written, language),
    [written, language],
  )
  const geometry = useMemo(() => tableLetters(), [])
  useEffect(() => () => geometry.dispose(), [geometry])
  const letters = useMask(`letters ${id}`, room, draw, stage)
  return letters && <mesh geometry={geometry} material={letters} renderOrder={1} />
}
