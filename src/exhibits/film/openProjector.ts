import type { FloorPlan } from '#plan'
import type { Problem } from '#kit'
import type { Visit } from '#visit'
import { createProjector, type Projector, type Source } from './projector.ts'
import { playingIn } from './state.ts'

/**
 * The hall's projector. What plays is paused when the visitor leaves its room and when the page is
 * hidden; what is far is freed.
 */
export function openProjector(visit: Visit, report: (problem: Problem) => void): Projector {
  const projector = createProjector<HTMLMediaElement>({
    make: playerFor,
    unmake: (player) => {
      player.pause()
      player.removeAttribute('src')
      player.load()
    },
    fail: (exhibit, fault) =>
      report({
        at: exhibit,
        says: `could not be played: ${fault instanceof Error ? fault.message : String(fault)}`,
        fix: 'give it as .webm (VP9) or .mp4 (H.264); sounds as .mp3 or .ogg',
      }),
  })
  const { plan } = visit
  visit.store.subscribe(({ room }, was) => {
    if (room === was.room) return
    const playing = playingIn(projector.now())
    if (playing !== undefined && !stands(plan, playing, room)) projector.act({ act: 'hush' })
    projector.free((exhibit) => isFar(plan, exhibit, room))
  })
  const hide = () => {
    if (document.visibilityState === 'hidden') projector.act({ act: 'hush' })
  }
  document.addEventListener('visibilitychange', hide)
  return projector
}

const stands = ({ hangings }: FloorPlan, exhibit: string, room: string): boolean =>
  hangings.some((hanging) => hanging.exhibit === exhibit && hanging.room === room)

/** Whether an exhibit is neither in this room nor in one that an opening joins to it. */
export function isFar(plan: FloorPlan, exhibit: string, room: string): boolean {
  const near = plan.openings.flatMap(({ sides }) =>
    sides.some((side) => side === room) ? [...sides] : [],
  )
  return ![room, ...near].some((each) => stands(plan, exhibit, each))
}

function playerFor({ is, address }: Source): HTMLMediaElement {
  const player = document.createElement(is === 'film' ? 'video' : 'audio')
  if (player instanceof HTMLVideoElement) player.playsInline = true
  player.preload = 'auto'
  player.src = address
  return player
}
