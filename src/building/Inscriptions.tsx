import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useHall } from './hall.ts'
import { inscribe } from './inscribe.ts'
import { letterRoom, type Written } from './letterRoom.ts'
import { plateGeometry } from './plateGeometry.ts'
import { bytesOf, plateTexture } from './plateTexture.ts'
import { useDisposed } from './useDisposed.ts'
import { useNarrow } from './useNarrow.ts'

/** Everything written in a room, in the visitor's language, as one draw. */
export function Inscriptions({ room }: { room: string }) {
  const { plan, holdings, works, report } = useHall()
  const opened = useStore(holdings.store, (held) => held.rooms[room])
  const narrow = useNarrow()
  const [written, setWritten] = useState<Written>()

  useEffect(() => {
    const held = holdings.store.getState()
    const end = works.begin()
    let wanted = true
    letterRoom(inscribe(plan, room, held, narrow), held.language)
      .then((done) => {
        if (!wanted) return
        setWritten(done)
        for (const { sheet, layout } of done.plates)
          if (!layout.fits)
            report({
              at: room,
              says: `too long for its plate (${held.language}): ${sheet.texts[0]?.text ?? ''}`,
              fix: 'shorten the text, or give the exhibit a larger place',
            })
      })
      .catch((fault: unknown) =>
        report({ at: room, says: `its letters did not come: ${String(fault)}` }),
      )
      .finally(end)
    return () => {
      wanted = false
      end()
    }
  }, [plan, room, opened, narrow, holdings, works, report])

  return written && written.plates.length > 0 && <Plates room={room} written={written} />
}

function Plates({ room, written }: { room: string; written: Written }) {
  const { finish, textureBytes } = useHall()
  const invalidate = useThree((state) => state.invalidate)
  const geometry = useMemo(() => plateGeometry(written), [written])
  const texture = useMemo(() => plateTexture(written), [written])
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
