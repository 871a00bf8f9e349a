import { lathe, surfaceOf, turnedOutline, type VaseForm } from '#craft'
import { geometryOf, glazeMaterial, glazes as looks, lineMaterial, shadeMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { PlaneGeometry, type BufferGeometry, type Group } from 'three'
import { lampsOn } from '../lampsOn.ts'
import { useTurning } from '../model/useTurning.ts'
import { pressedOn } from '../model/pressedOn.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useParts } from '../useParts.ts'
import { usePress } from '../usePress.ts'
import { glazes } from './glazes.ts'
import { measureLines, measuresOf } from './measureLines.ts'
import { vaseState, type VaseAct } from './rule.ts'
import { pressTurn, vaseHeight as height, type Silhouettes } from './silhouettes.ts'

const around = 96

function* turnedInSteps(form: VaseForm): Generator<undefined, BufferGeometry> {
  const chart = lathe(form, 'marble', 0, 0, turnedOutline(form, height), around)
  yield
  return geometryOf(surfaceOf([chart]))
}

/** One of the vases on its plinth: glazed, turned, and measured when it is asked for. */
export function VaseScene({ exhibit, hanging, stage }: SceneProps) {
  // Read by the schema, and cut to one language since.
  const { vases } = exhibit.artefact.with as Silhouettes
  const { id } = exhibit
  const { room, place } = hanging
  const form = vases[place]?.form ?? 'meiping'
  const { visit, finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  const turned = useRef<Group>(null)
  const state = () => vaseState(visit.visitor.getState().states[id])
  const { subscribe } = visit.visitor
  const glaze = useSyncExternalStore(subscribe, () => state().glaze)
  const isMeasured = useSyncExternalStore(subscribe, () => state().measured !== undefined)

  const body = useParts(
    id,
    stage,
    useCallback(() => turnedInSteps(form), [form]),
  )
  const worn = (place + glaze) % glazes.length
  const coat = finish.kept(`glaze ${id} ${place} ${worn}`, () =>
    glazeMaterial(
      finish.light(room),
      looks[glazes[worn] ?? 'ru'],
      height,
      lampsOn(hanging, [-35, 2.3, 3.2], [55, 2.6, 1.6]),
    ),
  )
  const shade = finish.kept('shade', shadeMaterial)
  const sheet = useMemo(() => new PlaneGeometry(0.44, 0.44).rotateX(-Math.PI / 2), [])
  useEffect(() => () => sheet.dispose(), [sheet])
  useEffect(invalidate, [coat, isMeasured, invalidate])

  const turning = useTurning(id, stage, vaseState)
  useFrame(() => {
    if (turned.current) turned.current.rotation.y = -radians(turning.at(false))
    if (turning.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) => {
    const pressed = pressedOn(ray, hanging, 0, [])
    if (pressed?.on !== 'side') return undefined
    const by = pressed.side === 'left' ? pressTurn : -pressTurn
    return { do: 'turn', by } satisfies VaseAct
  })

  return (
    <group
      position={[hanging.x, hanging.y - hanging.size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={sheet} material={shade} position={[0, 0.0015, 0]} />
      <group ref={turned}>{body && <mesh geometry={body} material={coat} />}</group>
      {isMeasured && <Measured {...{ exhibit, hanging, stage }} form={form} />}
    </group>
  )
}

/** The outline over the vase, and beside each measure its number. */
function Measured({
  hanging,
  stage,
  form,
}: SceneProps & { form: Silhouettes['vases'][number]['form'] }) {
  const lines = useMemo(() => measureLines(form, height), [form])
  const gold = stage.finish.kept('line', () => lineMaterial())
  useEffect(() => () => lines.dispose(), [lines])
  const language = stage.language()
  const told = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  })
  return (
    <>
      <mesh geometry={lines} material={gold} renderOrder={2} />
      {measuresOf(form, height).map(({ at, ratio, end }) => (
        <group key={at} position={[end + 0.12, at * height, 0.002]}>
          <TitleOnMount
            title={told.format(ratio)}
            language={language}
            width={0.26}
            height={0.11}
            distance={1.6}
            front={0}
            room={hanging.room}
            stage={stage}
            onPaper
          />
        </group>
      ))}
    </>
  )
}
