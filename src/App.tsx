import { createWorks, type Hall } from '#building'
import { kindOf } from '#exhibits'
import { createFinish } from '#finish'
import { pageClock, type Problem } from '#kit'
import {
  bindGamepad,
  bindKeyboard,
  bindPointer,
  bindStick,
  exhibitAhead,
  rayThrough,
} from '#modes/desktop'
import { planBuilding } from '#plan'
import {
  answer,
  followTitle,
  followVisit,
  openExhibition,
  withAddress,
  type Address,
} from '#reception'
import type { HallStatus } from '#ui'
import { createBeat, createVisit, createVisitor, type Device } from '#visit'
import type { Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { version } from '../package.json'
import { openStage } from './openStage.ts'
import { Scene, type Picture } from './Scene.tsx'

const clock = pageClock

/**
 * Opens the hall on the page: file, exhibition, plan, visit, mode. The only place that knows them
 * all. Puts `globalThis.hall` there for staff, scripts and tests.
 */
export async function openHall(
  address: Address,
  device: StoreApi<Device>,
  language: Language,
): Promise<void> {
  const view = document.querySelector<HTMLCanvasElement>('#view')
  const host = document.querySelector<HTMLElement>('#ui')
  if (!view || !host) throw new Error('enfilade: the page has no view')

  const quality = address.quality ?? 'high'
  const [{ holdings, problems }, stage] = await Promise.all([
    openExhibition(address.exhibition, language),
    openStage(view, address.still, quality),
  ])
  const held = holdings.store
  const { outline } = held.getState()
  const plan = planBuilding(outline)
  const less = window.matchMedia('(prefers-reduced-motion: reduce)')
  const reduced = () => address.reducedMotion || less.matches
  const visitor = createVisitor(language)
  const order = outline.rooms.flatMap((room) => room.exhibits.map((exhibit) => exhibit.id))
  const visit = createVisit({ plan, visitor, order, reduced })
  const status = createStore<HallStatus>(() => ({ lost: false, problems: problemsOf() }))
  const picture = createStore<Picture>(() => ({ lost: false, covered: { right: 0, bottom: 0 } }))
  const works = createWorks()
  const finish = createFinish(plan)
  const hall: Hall = {
    plan,
    visit,
    holdings,
    finish,
    works,
    report: (problem) => status.setState((now) => ({ problems: [...now.problems, problem] })),
    clock,
    gaze: { half: 50 },
    textureBytes: new Map(),
    built: { room: undefined },
  }
  const beat = createBeat(visit, clock, address.still ? undefined : stage.invalidate)

  function problemsOf(): Problem[] {
    const { at, tour } = address
    const lost = at !== undefined && plan.views[at] === undefined
    return [
      ...problems,
      ...(lost ? [{ at: `at=${at}`, says: 'nothing in this hall has that id' }] : []),
      ...(tour ? [{ at: `tour=${tour}`, says: 'this hall has no tours yet' }] : []),
    ]
  }
  const settled = () =>
    works.pending() === 0 &&
    hall.built.room === visit.store.getState().room &&
    !visit.store.getState().carried
  const settle = async () => {
    // A change reaches the scene a moment later; only then is there work to wait for.
    await pause(40)
    while (!settled()) await pause(20)
  }
  const speak = async (wanted: Language) => {
    const end = works.begin()
    visitor.setState({ language: wanted })
    device.setState({ language: wanted })
    history.replaceState(history.state, '', withAddress(location.search, { lang: wanted }))
    await holdings.speak(wanted).finally(() => clock.after(40, end))
  }

  if (address.at !== undefined && plan.views[address.at]) visit.go(address.at)
  if (visit.store.getState().activity.doing === 'wandering') visit.store.setState({ moved: false })
  if (address.reducedMotion) document.documentElement.dataset['motion'] = 'reduced'
  followVisit(visit)
  followTitle(visit, held)
  stage.show(
    <Scene
      hall={hall}
      beat={address.still ? undefined : beat}
      picture={picture}
      cuts={() => address.still || reduced()}
    />,
  )
  view.addEventListener('webglcontextlost', () => {
    hall.built.room = undefined
    picture.setState({ lost: true })
    status.setState({ lost: true })
    finish.dispose()
  })
  view.addEventListener('webglcontextrestored', () => {
    picture.setState({ lost: false })
    status.setState({ lost: false })
    stage.invalidate()
  })

  const drawn = () =>
    new Promise<void>((done) => {
      const stop = stage.onFrame(() => {
        stop()
        done()
      })
      stage.invalidate()
    })
  const ready = settle().then(() => (address.still ? undefined : drawn()))
  const draw = async (seconds = 0) => {
    beat.pass(seconds)
    if (!picture.getState().lost) stage.draw()
  }
  Object.defineProperty(globalThis, 'hall', {
    value: {
      ready,
      inspect: () =>
        answer({
          version,
          visit,
          held,
          quality,
          isFinished: (kind) => kindOf(kind).finished,
          settled,
          frame: () => ({
            ...stage.count(),
            textureBytes: [...hall.textureBytes.values()].reduce((sum, each) => sum + each, 0),
          }),
          problems: () => status.getState().problems,
        }),
      go: async (id: string) => {
        visit.go(id)
        await settle()
      },
      draw,
    },
  })

  const ahead = () => exhibitAhead(visit)
  const { signal } = new AbortController()
  bindKeyboard(view, visit, beat, ahead, signal)
  bindGamepad(visit, beat, clock, ahead, signal)
  bindPointer(
    view,
    visit,
    beat,
    (x, y) => rayThrough(stage.camera(), view, x, y),
    () => stage.camera().fov / view.clientHeight,
    signal,
  )
  await ready
  document.body.classList.remove('arriving')
  if (address.bare) return
  const { mountUi } = await import('#ui')
  mountUi(host, {
    visit,
    held,
    speak: (wanted) => void speak(wanted),
    status,
    address: () => location.href,
    inset: (covered) => {
      picture.setState({ covered })
      stage.invalidate()
    },
    chineseTitle: (id) => held.getState().titles.zh[id],
  })
  if (window.matchMedia('(pointer: coarse)').matches) bindStick(document.body, visit, beat)
}

const pause = (ms: number) => new Promise<void>((done) => void clock.after(ms, done))
