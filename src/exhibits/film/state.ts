import type { Language } from '#words'

/** How far a film or a sound is. `playing` is what is wanted: the player follows as it can. */
export type Showing = {
  doing: 'resting' | 'playing' | 'paused' | 'ended' | 'failed'
  /** Seconds from its beginning. */
  time: number
  /** Seconds; `undefined` until the player has told. */
  length: number | undefined
}

/** Everything that is played in the hall. At most one is `playing`: there is one speaker. */
export type Programme = {
  showings: Readonly<Record<string, Showing>>
  muted: boolean
  /** 0 to 1. */
  volume: number
  /** `auto` is the visitor's language, or the first there is. */
  captions: 'auto' | 'off' | Language
}

export type Act =
  | { act: 'play' | 'pause' | 'end' | 'fail'; exhibit: string }
  /** Where it is to be (`seek`), and where the player is (`reach`), seconds. */
  | { act: 'seek' | 'reach'; exhibit: string; time: number }
  | { act: 'measure'; exhibit: string; length: number }
  /** Pauses whatever plays: the visitor goes, or the page is hidden. */
  | { act: 'hush' }
  /** Nothing has been played: the next visitor comes. */
  | { act: 'forget' }
  | { act: 'mute'; muted: boolean }
  | { act: 'volume'; volume: number }
  | { act: 'caption'; captions: Programme['captions'] }

export const fresh: Programme = { showings: {}, muted: false, volume: 1, captions: 'auto' }
const rested: Showing = { doing: 'resting', time: 0, length: undefined }

/** How far that exhibit is; one that was never started rests. */
export const showingOf = ({ showings }: Programme, exhibit: string): Showing =>
  (Object.hasOwn(showings, exhibit) ? showings[exhibit] : undefined) ?? rested

/** The exhibit that plays now. */
export const playingIn = ({ showings }: Programme): string | undefined =>
  Object.keys(showings).find((exhibit) => showings[exhibit]?.doing === 'playing')

/** The programme after an act; the same one where the act changes nothing. */
export function after(now: Programme, act: Act): Programme {
  switch (act.act) {
    case 'play':
      return start(hushed(now), act.exhibit)
    case 'hush':
      return hushed(now)
    case 'forget':
      return fresh
    case 'mute':
      return { ...now, muted: act.muted }
    case 'volume':
      // Who turns it up wants to hear it.
      return { ...now, volume: within(act.volume, 1), muted: act.volume <= 0 }
    case 'caption':
      return { ...now, captions: act.captions }
    default:
      return put(now, act.exhibit, next(showingOf(now, act.exhibit), act))
  }
}

type Own = Extract<Act, { exhibit: string }>

function next(showing: Showing, act: Own): Showing {
  const { doing, length, time } = showing
  switch (act.act) {
    case 'pause':
      return doing === 'playing' ? { ...showing, doing: 'paused' } : showing
    case 'end':
      return { ...showing, doing: 'ended', time: length ?? time }
    case 'fail':
      return { ...showing, doing: 'failed' }
    case 'measure':
      return Number.isFinite(act.length) ? { ...showing, length: act.length } : showing
    case 'reach':
      return doing === 'playing' ? { ...showing, time: within(act.time, length) } : showing
    case 'seek':
      return {
        ...showing,
        doing: doing === 'playing' || doing === 'failed' ? doing : 'paused',
        time: within(act.time, length),
      }
    case 'play':
      return showing
  }
}

/** From where it was; from the beginning once it has ended. */
function start(now: Programme, exhibit: string): Programme {
  const showing = showingOf(now, exhibit)
  const time = showing.doing === 'ended' ? 0 : showing.time
  return put(now, exhibit, { ...showing, doing: 'playing', time })
}

function hushed(now: Programme): Programme {
  const playing = playingIn(now)
  if (playing === undefined) return now
  return put(now, playing, { ...showingOf(now, playing), doing: 'paused' })
}

const put = (now: Programme, exhibit: string, showing: Showing): Programme =>
  showing === showingOf(now, exhibit)
    ? now
    : { ...now, showings: { ...now.showings, [exhibit]: showing } }

const within = (value: number, most = Infinity): number => Math.min(Math.max(0, value), most)

/** The language in which captions are shown, of those there are; `undefined` shows none. */
export function captionsIn(
  wanted: Programme['captions'],
  there: readonly Language[],
  spoken: Language,
): Language | undefined {
  if (wanted === 'off') return undefined
  const wish = wanted === 'auto' ? spoken : wanted
  return [wish, spoken].find((each) => there.includes(each)) ?? there[0]
}
