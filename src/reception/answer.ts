import type { Held } from '#exhibition'
import type { Problem } from '#kit'
import type { Pose, Visit, Activity } from '#visit'
import type { Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'
import type { Quality } from './address.ts'

/** Counts of the last frame drawn. */
export type FrameCount = {
  calls: number
  triangles: number
  geometries: number
  textures: number
  textureBytes: number
  programs: number
}

/** What `hall.inspect()` answers: plain JSON, stable, for staff, scripts and tests. */
export type Inspection = {
  version: string
  exhibition: { id: string; title: string; rooms: Titled<{ exhibits: Titled[] }>[] }
  language: Language
  mode: 'desktop' | 'headset' | 'kiosk'
  quality: Quality
  room: string
  pose: Pose
  activity: Activity
  states: Readonly<Record<string, unknown>>
  seen: readonly string[]
  draped: string[]
  settled: boolean
  frame: FrameCount
  problems: readonly Problem[]
  /** In a headset: the boards that float there and where their keys are on the plan, metres. */
  boards?: readonly Board[]
}
/** A board in the scene, what is written on its keys, and where these are. */
export type Board = {
  name: string
  keys: readonly { label: string; x: number; y: number; z: number }[]
}
type Titled<More = unknown> = { id: string; title: string } & More

/** Everything the inspection is put together from. */
export type Witness = {
  version: string
  visit: Visit
  held: StoreApi<Held>
  quality: Quality
  mode: () => Inspection['mode']
  boards: () => readonly Board[] | undefined
  isFinished: (kind: string) => boolean
  /** Whether the room that the visitor came into stands, with all that is in it. */
  stands: () => boolean
  settled: () => boolean
  frame: () => FrameCount
  problems: () => readonly Problem[]
}

/** The answer at this moment. */
export function answer(witness: Witness): Inspection {
  const { visit, held, quality, version } = witness
  const { language, outline } = held.getState()
  const { activity, room } = visit.store.getState()
  const { seen, states } = visit.visitor.getState()
  const boards = witness.boards()
  const exhibits = outline.rooms.flatMap((each) => each.exhibits)
  return {
    version,
    exhibition: {
      id: outline.id,
      title: outline.title,
      rooms: outline.rooms.map((each) => ({
        id: each.id,
        title: each.title,
        exhibits: each.exhibits.map(({ id, title }) => ({ id, title })),
      })),
    },
    language,
    mode: witness.mode(),
    quality,
    room,
    pose: { ...visit.pose },
    activity: { ...activity },
    states: { ...states },
    seen: [...seen],
    draped: exhibits.filter((each) => !witness.isFinished(each.kind)).map((each) => each.id),
    settled: witness.settled(),
    frame: witness.frame(),
    problems: [...witness.problems()],
    ...(boards && { boards }),
  }
}
