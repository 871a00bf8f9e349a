import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import { paintSheet } from '../paintSheet.ts'
import type { SceneProps, SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { useRepainted } from '../useRepainted.ts'
import { askDevice } from './askDevice.ts'
import { browserDevice, listenToDevice } from './browserDevice.ts'
import { probeOf } from './deviceProbe.ts'
import { lit } from './measures.ts'
import { boardFonts, paintBoard } from './paintBoard.ts'
import { pressedWay } from './pressedWay.ts'
import { probed } from './probed.ts'
import { probeState, type ProbeAct } from './rule.ts'

/** Pixels a metre, and milliseconds after which an answer is no longer waited for. */
const [fine, patience] = [512, 3000]

/** The lit board: what the device answers, and the four ways to visit. */
export function ProbeScene({ exhibit, hanging, stage }: SceneProps) {
  const { finish, visit, clock } = stage
  const { id } = exhibit
  const { room, x, y, z, turn, size } = hanging
  useAsked(stage)
  const answers = useSyncExternalStore(probed.listen, probed.now)
  const shown = useSyncExternalStore(
    visit.visitor.subscribe,
    () => probeState(visit.visitor.getState().states[id]).way,
  )
  const language = stage.language()
  const pool = usePool(stage)
  const paint = useMemo(() => {
    const board = { title: exhibit.title, says: probeOf(exhibit), language, answers, shown }
    return async (signal: AbortSignal) => {
      await boardFonts(board)
      signal.throwIfAborted()
      const pixels = [lit.width * fine, lit.height * fine] as const
      return paintSheet(pixels, (on) => paintBoard(on, board, fine), pool, clock, signal)
    }
  }, [exhibit, language, answers, shown, pool, clock])
  const material = finish.kept(`board ${id}`, () => finish.picture(room, undefined))
  useRepainted(`board ${id}`, material, paint, stage)
  const sheet = useMemo(
    () => sheetGeometry(lit.width, lit.height, size[2] / 2 + 0.002, [0, 0, 0, 2]),
    [size],
  )
  useEffect(() => () => sheet.dispose(), [sheet])
  usePress(id, stage, (ray) => {
    const way = pressedWay(ray, hanging)
    return way && ({ do: 'show', way } satisfies ProbeAct)
  })
  return (
    <mesh
      geometry={sheet}
      material={material}
      position={[x, y, z]}
      rotation-y={Math.PI - radians(turn)}
    />
  )
}

/** Asks the visitor's device while the board is there, and again when it changes. */
function useAsked({ besides, clock }: SceneStage): void {
  const get = useThree((state) => state.get)
  useEffect(() => {
    const { gl, frameloop } = get()
    const ended = besides()
    // A hidden page has no frames that could be counted.
    const stop = clock.after(patience, ended)
    let here = true
    const ask = () =>
      askDevice(browserDevice(gl, frameloop === 'never'), (answers) => {
        if (here) probed.tell(answers)
      })
    void ask().finally(ended)
    const deaf = listenToDevice(() => void ask())
    return () => {
      here = false
      deaf()
      stop()
      ended()
    }
  }, [get, besides, clock])
}
