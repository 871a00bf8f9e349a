import type { Docent } from '#visit/docent'
import type { Projector } from './projector.ts'
import { playingIn } from './state.ts'

/** Who starts a film silences the docent, and who lets the docent play silences the film. */
export function oneSpeaker(
  projector: Pick<Projector, 'now' | 'listen' | 'act'>,
  { store, pause }: Pick<Docent, 'store' | 'pause'>,
): void {
  let heard = playingIn(projector.now())
  projector.listen(() => {
    const was = heard
    heard = playingIn(projector.now())
    if (heard !== undefined && heard !== was && store.getState().playing) pause()
  })
  store.subscribe((now, was) => {
    if (now.playing && !was.playing) projector.act({ act: 'hush' })
  })
}
