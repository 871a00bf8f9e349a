import { createProjector, type Player } from '#exhibits'
import { expect, test } from 'vitest'
import { playingIn, showingOf } from '../../../src/exhibits/film/state.ts'
import { isFar } from '../../../src/exhibits/film/openProjector.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'

/** A player without a file: it does at once what it is told, and says so. */
class TestPlayer extends EventTarget implements Player {
  paused = true
  duration = 30
  currentTime = 0
  muted = false
  volume = 1
  refuses: Error | undefined
  plays = 0
  play(): Promise<void> {
    this.plays += 1
    if (this.refuses) return Promise.reject(this.refuses)
    this.paused = false
    return Promise.resolve()
  }
  pause(): void {
    this.paused = true
    this.dispatchEvent(new Event('pause'))
  }
  tells(type: string): void {
    this.dispatchEvent(new Event(type))
  }
}

function hall() {
  const made: TestPlayer[] = []
  const freed: TestPlayer[] = []
  const faults: unknown[] = []
  const projector = createProjector<TestPlayer>({
    make: () => {
      const player = new TestPlayer()
      made.push(player)
      return player
    },
    unmake: (player) => void freed.push(player),
    fail: (exhibit) => void faults.push(exhibit),
  })
  const starts = (exhibit: string) => {
    projector.play(exhibit, { is: 'film', address: `/media/${exhibit}.webm` })
    return projector.playerOf(exhibit) ?? expect.fail('no player')
  }
  return { projector, starts, made, freed, faults }
}

test('the first falls silent before the second is heard', () => {
  const { starts, projector } = hall()
  const first = starts('a')
  const second = starts('b')
  expect([first.paused, second.paused]).toEqual([true, false])
  expect(playingIn(projector.now())).toBe('b')
})

test('paused by the browser is paused for everybody; what comes too late is not', () => {
  const { starts, projector } = hall()
  const player = starts('a')
  player.pause()
  expect(showingOf(projector.now(), 'a').doing).toBe('paused')
  starts('a')
  player.tells('pause')
  expect(showingOf(projector.now(), 'a').doing).toBe('playing')
})

test('what is far is freed, and goes on from where it was', () => {
  const { starts, projector, freed, made } = hall()
  const player = starts('a')
  player.currentTime = 12
  projector.free(() => true)
  expect(freed).toEqual([player])
  expect(projector.playerOf('a')).toBeUndefined()
  const again = starts('a')
  expect(made).toHaveLength(2)
  expect(again.currentTime).toBe(12)
})

test('to mute does not move anything, to go back does', () => {
  const { starts, projector } = hall()
  const player = starts('a')
  player.currentTime = 12.4
  projector.act({ act: 'mute', muted: true })
  expect([player.muted, player.currentTime]).toEqual([true, 12.4])
  projector.act({ act: 'seek', exhibit: 'a', time: projector.timeOf('a') - 10 })
  expect(player.currentTime).toBeCloseTo(2.4)
})

test('a file that does not play is told once it was tried, and tried anew when asked again', async () => {
  const { starts, projector, faults, made, freed } = hall()
  const player = starts('a')
  player.tells('error')
  expect(faults).toEqual(['a'])
  expect(showingOf(projector.now(), 'a').doing).toBe('failed')
  starts('a')
  await Promise.resolve()
  expect(made).toHaveLength(2)
  expect(freed).toEqual([player])
  expect(showingOf(projector.now(), 'a').doing).toBe('playing')
})

test('a browser that wants a press first leaves it paused, without a fault', async () => {
  const { starts, projector, faults } = hall()
  const player = starts('a')
  projector.act({ act: 'pause', exhibit: 'a' })
  player.refuses = Object.assign(new Error('no'), { name: 'NotAllowedError' })
  starts('a')
  await Promise.resolve()
  await Promise.resolve()
  expect(showingOf(projector.now(), 'a').doing).toBe('paused')
  expect(faults).toEqual([])
})

test('far is what neither stands here nor beyond an opening', async () => {
  const plan = await twoDoorsPlan()
  expect(['p1', 'a', 'p2', 't2'].map((room) => isFar(plan, 'p1-1', room))).toEqual([
    false,
    false,
    false,
    true,
  ])
})
