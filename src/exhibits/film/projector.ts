import { after, fresh, playingIn, showingOf, type Act, type Programme } from './state.ts'

/** What the projector needs of an audio or video element. */
export type Player = {
  play: () => Promise<void>
  pause: () => void
  readonly paused: boolean
  readonly duration: number
  currentTime: number
  muted: boolean
  volume: number
  addEventListener: (type: string, listen: () => void, options?: { signal?: AbortSignal }) => void
}

/** Where something to play comes from. */
export type Source = { is: 'film' | 'sound'; address: string }

/** The hall's one speaker: it holds the players of what was started, and lets one of them play. */
export type Projector<P extends Player = HTMLMediaElement> = {
  now: () => Programme
  /** Listens for changes of the programme and of the players; gives its undo. */
  listen: (changed: () => void) => () => void
  act: (act: Act) => void
  /** Starts an exhibit, from where it was. The only way in which anything begins to play. */
  play: (exhibit: string, source: Source) => void
  /** The player of an exhibit that was started and is near. */
  playerOf: (exhibit: string) => P | undefined
  /** Where it is at this moment, seconds. */
  timeOf: (exhibit: string) => number
  /** Frees the players of which this is true; how far they were is kept. */
  free: (isFar: (exhibit: string) => boolean) => void
}

type Making<P> = {
  make: (source: Source) => P
  /** Stops a player from loading and gives up what it holds. */
  unmake: (player: P) => void
  fail: (exhibit: string, fault: unknown) => void
}

/** Where a player and the programme may differ before the player is moved, seconds. */
const slack = 0.05

/** A projector at which nothing plays. */
export function createProjector<P extends Player>({ make, unmake, fail }: Making<P>): Projector<P> {
  let programme = fresh
  const players = new Map<string, { player: P; ends: AbortController }>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listen) => listen())

  const follow = () => {
    const playing = playingIn(programme)
    // Who falls silent first, so that never two are heard.
    players.forEach(({ player }, exhibit) => {
      if (exhibit !== playing && !player.paused) player.pause()
    })
    players.forEach(({ player }, exhibit) => {
      player.muted = programme.muted
      player.volume = programme.volume
      if (exhibit === playing && player.paused) begin(exhibit, player)
    })
  }
  const begin = (exhibit: string, player: P) => {
    player.play().catch((fault: unknown) => {
      // A pause that comes before the first frame breaks the promise, and is no fault.
      if (players.get(exhibit)?.player !== player || playingIn(programme) !== exhibit) return
      // The browser wants a press of the visitor's own first.
      if (fault instanceof Error && fault.name === 'NotAllowedError')
        return act({ act: 'pause', exhibit })
      act({ act: 'fail', exhibit })
      fail(exhibit, fault)
    })
  }
  const act = (done: Act) => {
    const was = programme
    const playing = playingIn(was)
    const heard = playing === undefined ? undefined : players.get(playing)?.player
    // Players tell the time four times a second: what is kept is where it really is.
    if (playing !== undefined && heard)
      programme = after(programme, { act: 'reach', exhibit: playing, time: heard.currentTime })
    programme = after(programme, done)
    if (programme === was) return
    if (done.act === 'seek' || done.act === 'play') place(done.exhibit)
    if (done.act !== 'reach') follow()
    tell()
  }
  const place = (exhibit: string) => {
    const player = players.get(exhibit)?.player
    const { time } = showingOf(programme, exhibit)
    if (player && Math.abs(player.currentTime - time) > slack) player.currentTime = time
  }
  const bring = (exhibit: string, source: Source) => {
    if (players.has(exhibit)) return
    const player = make(source)
    const ends = new AbortController()
    const on = (type: string, listen: () => void) =>
      player.addEventListener(type, listen, { signal: ends.signal })
    on('durationchange', () => act({ act: 'measure', exhibit, length: player.duration }))
    on('timeupdate', () => act({ act: 'reach', exhibit, time: player.currentTime }))
    on('ended', () => act({ act: 'end', exhibit }))
    // Paused by the browser or by a key of the keyboard, and not by us.
    on('pause', () => {
      if (player.paused && player.currentTime < player.duration) act({ act: 'pause', exhibit })
    })
    on('error', () => {
      act({ act: 'fail', exhibit })
      fail(exhibit, 'the browser cannot play this file')
    })
    players.set(exhibit, { player, ends })
  }
  const drop = (exhibit: string) => {
    const held = players.get(exhibit)
    if (!held) return
    act({ act: 'pause', exhibit })
    held.ends.abort()
    players.delete(exhibit)
    unmake(held.player)
  }
  return {
    now: () => programme,
    listen: (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    act,
    play: (exhibit, source) => {
      // What failed is fetched anew.
      if (showingOf(programme, exhibit).doing === 'failed') drop(exhibit)
      bring(exhibit, source)
      act({ act: 'play', exhibit })
    },
    playerOf: (exhibit) => players.get(exhibit)?.player,
    timeOf: (exhibit) =>
      players.get(exhibit)?.player.currentTime ?? showingOf(programme, exhibit).time,
    free: (isFar) => {
      const far = [...players.keys()].filter(isFar)
      far.forEach(drop)
      if (far.length > 0) tell()
    },
  }
}
