import { FloorLine } from './FloorLine.tsx'
import { Spoken } from './Spoken.tsx'

/** What a docent shows of a visit that is led: the way on the floor, and light on what is spoken of. */
export function Led() {
  return (
    <>
      <Spoken />
      <FloorLine />
    </>
  )
}
