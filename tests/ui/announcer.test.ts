import type { Clock } from '#kit'
import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '../../src/ui/announcer.ts'

/** A clock that stands still until it is moved on. */
function stillClock() {
  let now = 0
  let calls: { at: number; call: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after: (ms, call) => {
      const due = { at: now + ms, call }
      calls.push(due)
      return () => {
        calls = calls.filter((one) => one !== due)
      }
    },
  }
  const pass = (ms: number) => {
    const end = now + ms
    for (;;) {
      const [due] = calls.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
      if (!due) break
      calls = calls.filter((one) => one !== due)
      now = due.at
      due.call()
    }
    now = end
  }
  return { clock, pass }
}

function listening() {
  const { clock, pass } = stillClock()
  const heard: [at: number, text: string][] = []
  const { announce, stop } = createAnnouncer(clock, (text) => heard.push([clock.now(), text]))
  return { announce, stop, pass, heard }
}

describe('somebody who listens', () => {
  it('hears a message at once', () => {
    const { announce, heard } = listening()
    announce('Atrium')
    expect(heard).toEqual([[0, 'Atrium']])
  })

  it('hears at most one message a second, and the newest of those that wait', () => {
    const { announce, pass, heard } = listening()
    announce('Atrium')
    pass(200)
    announce('Mission')
    pass(200)
    announce('A museum that designs')
    pass(3000)
    announce('Link copied.')
    expect(heard).toEqual([
      [0, 'Atrium'],
      [1000, 'A museum that designs'],
      [3400, 'Link copied.'],
    ])
  })

  it('hears the one after a message that waited a second later as well', () => {
    const { announce, pass, heard } = listening()
    announce('one')
    announce('two')
    pass(1500)
    announce('three')
    pass(1000)
    expect(heard.map(([at]) => at)).toEqual([0, 1000, 2000])
  })

  it('hears nothing more once the interface is gone', () => {
    const { announce, stop, pass, heard } = listening()
    announce('Atrium')
    announce('Mission')
    stop()
    pass(5000)
    expect(heard).toHaveLength(1)
  })
})
