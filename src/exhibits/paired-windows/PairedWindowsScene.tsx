import { timberBarMaterial } from '#finish'
import { radians } from '#kit'
import { useCallback, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { byItself } from '../eases.ts'
import { metOn } from '../ownRay.ts'
import type { SceneProps, Spot } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { useMade } from '../useMade.ts'
import { usePress } from '../usePress.ts'
import { Cloth } from './Cloth.tsx'
import { Collar } from './Collar.tsx'
import { lower } from './glassSheet.ts'
import { deep, glass, hangsIn, pairs, pressedWindow, windowAt } from './measures.ts'
import { raised } from './raised.ts'
import { pairsState, windowCount, type PairsAct } from './rule.ts'
import { paintStamped, paintWoven } from './sheets.ts'

/** Milliseconds that a sheet of glass slides, and from which part of its way on the axes grow. */
const [slideTime, shows] = [1100, 0.7]
/** How thick the bars are that look out of the timber's material. */
const thick = 0.022
/** The windows of cloth by their place in the list. */
const hangs = { woven: 1, collar: 4, stamped: 5 } as const

const windows = Array.from({ length: windowCount }, (_, window) => window)
/** By window, whether the glass lies over it. */
const wanted = (state: unknown): number[] =>
  windows.map((window) => (pairsState(state).glass === window ? 1 : 0))

/** Six windows in pairs, and over each pair a sheet of glass that slides down on two rods. */
export function PairedWindowsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { size, room } = hanging
  const [, height, depth] = size
  const { visit, finish } = stage
  const axes = useRef<Mesh>(null)
  const wish = useMemo(() => ({ make: 'pairs', of: [height] }) as const, [height])
  const made = useMade(id, stage, wish, raised)

  const slides = useEases(id, stage, wanted, slideTime, byItself)
  const lay = useCallback(() => {
    if (!made) return
    // From where a sheet waits to a window of its pair.
    const [, top] = windowAt(0, height)
    for (let pair = 0; pair < pairs.count; pair += 1) {
      let down = 0
      for (const window of windows)
        if (hangsIn(window).pair === pair)
          down += slides.at(window) * (top + glass.waits - windowAt(window, height)[1])
      for (const part of made.sheets[pair] ?? []) lower(part, down)
    }
    const lines = axes.current
    const over = windows.reduce(
      (most, each) => (slides.at(each) > slides.at(most) ? each : most),
      0,
    )
    const grown = Math.max(0, (slides.at(over) - shows) / (1 - shows))
    const range = made.axes.ranges[over]
    if (!lines || !range) return
    const [x, y] = windowAt(over, height)
    lines.visible = grown > 0
    lines.position.set(x, y, deep.glass + 0.001)
    lines.scale.set(Math.max(grown, 1e-3), Math.max(grown, 1e-3), 1)
    made.axes.geometry.setDrawRange(range.from, range.count)
  }, [made, slides, height])
  useLaid(lay, slides, stage)

  usePress(id, stage, (ray): PairsAct | undefined => {
    const met = metOn(ray, hanging, deep.glass - depth / 2)
    const window = met && pressedWindow(...met, height)
    if (window === undefined) return undefined
    const over = pairsState(visit.visitor.getState().states[id]).glass
    return over === window ? { do: 'slide' } : { do: 'slide', window }
  })

  const timber = finish.kept(`six windows ${room}`, () =>
    timberBarMaterial(finish.light(room), thick),
  )
  const clothAt = (window: number): Spot => [...windowAt(window, height), deep.cloth]
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={[0, 0, -depth / 2]}>
        <Cloth {...{ id, room, stage }} at={clothAt(hangs.woven)} paint={paintWoven} />
        <Cloth {...{ id, room, stage }} at={clothAt(hangs.stamped)} paint={paintStamped} />
        <Collar {...{ id, room, stage }} at={clothAt(hangs.collar)} />
        {made && (
          <>
            <mesh geometry={made.bars} material={timber} position={[0, 0, deep.bars]} />
            <mesh geometry={made.things} material={finish.lit(room)} />
            <mesh
              ref={axes}
              geometry={made.axes.geometry}
              material={finish.lit(room)}
              visible={false}
            />
            <mesh geometry={made.panes} material={finish.glass} renderOrder={2} />
          </>
        )}
      </group>
    </group>
  )
}
