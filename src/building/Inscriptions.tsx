import { coverageTexel, emptyCoverage, picturePoolOf } from '#media'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Texture } from 'three'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { inscribe } from './inscribe.ts'
import { letterRoom, type Written } from './letterRoom.ts'
import { plateGeometry } from './plateGeometry.ts'
import { bytesOf, platesOf } from './plateTexture.ts'
import { useDisposed } from './useDisposed.ts'
import { useFineness } from './useFineness.ts'
import { useNarrow } from './useNarrow.ts'

/**
 * Everything written in a room, in the visitor's language, as one draw; finer in the room where the
 * visitor is than in those that are only looked into.
 */
export function Inscriptions({ room }: { room: string }) {
  const { plan, visit, holdings, works, report, clock } = useHall()
  const inside = useStore(visit.store, (state) => state.room === room)
  const { gl: renderer, frameloop } = useThree()
  const opened = useStore(holdings.store, (held) => held.rooms[room])
  const narrow = useNarrow()
  const fineness = useFineness(room)
  const [shown, setShown] = useState<Shown>()
  const last = useRef<Texture>(undefined)

  useEffect(() => {
    const held = holdings.store.getState()
    const end = works.begin(room)
    const off = new AbortController()
    const pool = picturePoolOf({ renderer, clock, still: frameloop === 'never' })
    const plates = inscribe(plan, room, held, narrow)
    letterRoom(plates, held.language, fineness, inside, clock, off.signal)
      .then(async (done) => {
        if (off.signal.aborted) return
        const texture =
          done.plates.length > 0
            ? await pool.carry(platesOf(done), emptyCoverage(done, 8), coverageTexel, off.signal)
            : undefined
        if (off.signal.aborted) return texture?.dispose()
        last.current = texture
        // What is on the card is kept nowhere else.
        const { plates, width, height } = done
        setShown(texture && { written: { plates, width, height }, texture })
        for (const { sheet, layout } of done.plates)
          if (!layout.fits)
            report({
              at: room,
              says: `too long for its plate (${held.language}): ${sheet.texts[0]?.text ?? ''}`,
              fix: 'shorten the text, or give the exhibit a larger place',
            })
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: room, says: `its letters did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
    }
  }, [
    plan,
    room,
    opened,
    narrow,
    holdings,
    works,
    report,
    clock,
    fineness,
    inside,
    renderer,
    frameloop,
  ])

  // Who leaves at once has never seen what came last: nothing else frees it.
  useEffect(() => () => last.current?.dispose(), [])
  return shown && <Plates room={room} {...shown} />
}

/** What is written, and its letters on the graphics card. */
type Shown = { written: Omit<Written, 'coverage'>; texture: Texture }

function Plates({ room, written, texture }: Shown & { room: string }) {
  const { finish, textureBytes } = useHall()
  const invalidate = useThree((state) => state.invalidate)
  const geometry = useMemo(() => plateGeometry(written), [written])
  const material = useMemo(() => finish.plate(room, texture), [finish, room, texture])
  useDisposed(geometry)
  useDisposed(texture)
  useDisposed(material)
  useEffect(() => {
    textureBytes.set(room, bytesOf(written))
    invalidate()
    return () => void textureBytes.delete(room)
  }, [textureBytes, room, written, invalidate])
  return <mesh geometry={geometry} material={material} />
}
