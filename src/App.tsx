import { createWorks, type Hall } from '#building'
import { mediaAddress, preparedSize, type Holdings } from '#exhibition'
import { Controls, Edge, oneSpeaker, openDesk, openProjector } from '#exhibits/controls'
import { isFinished, kindOf, pictureOf, ruleOf } from '#exhibits'
import { createFinish } from '#finish'
import { createHallClock, pageClock, type Problem } from '#kit'
import { followSound } from '#media'
import { bindDevices, type Devices } from '#modes/desktop'
import { drawBuilding } from '#plan'
import {
  followPreferences,
  followTitle,
  followVisit,
  homeAddress,
  openExhibition,
  openStaffDesk,
  withAddress,
  type Address,
  type Quality,
} from '#reception'
import type { HallForUi, HallStatus } from '#ui'
import {
  createBeat,
  createVisit,
  createVisitor,
  takeShared,
  type Keeping,
  type Made,
  type Preferences,
} from '#visit'
import type { Language } from '#words'
import type { ReactNode } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { version } from '../package.json'
import { keepPicture } from './keepPicture.ts'
import { openStage } from './openStage.ts'
import type { Told } from './offerHeadset.tsx'
import { Scene } from './Scene.tsx'

/**
 * Opens the hall on the page: exhibition, plan, visit, stage, devices, interface. The only place
 * that knows them all. Puts `globalThis.hall` there for staff, scripts and tests.
 */
export async function openHall(
  view: HTMLCanvasElement,
  address: Address & { quality: Quality },
  preferences: StoreApi<Preferences>,
  language: Language,
): Promise<void> {
  const host = document.querySelector<HTMLElement>('#ui')
  if (!host) throw new Error('enfilade: the page has no place for its interface')
  const clock = createHallClock(pageClock)
  const { quality } = address
  const [{ holdings, pins, problems, own }, stage] = await Promise.all([
    openExhibition(address.exhibition, language),
    openStage(view, address.still, quality),
  ])
  const held = holdings.store
  const { outline } = held.getState()
  const plan = drawBuilding(outline, pins)
  const less = window.matchMedia('(prefers-reduced-motion: reduce)')
  const reduced = () =>
    address.reducedMotion || less.matches || preferences.getState().motion === 'reduced'
  const order = outline.rooms.flatMap((room) => room.exhibits.map((exhibit) => exhibit.id))
  const visitor = createVisitor(outline.id, tabMemory())
  takeShared(location.hash, visitor, (id) => order.includes(id))
  // Taken once: another reload must not bring back what was deleted since.
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  const ruleOfExhibit = (id: string) => {
    const all = outline.rooms.flatMap(({ exhibits }) => exhibits)
    return ruleOf(all.find((each) => each.id === id)?.kind ?? '')
  }
  let worn: Told | undefined
  const visit = createVisit({
    plan,
    visitor,
    order,
    ruleOf: ruleOfExhibit,
    at: address.at,
    // Nobody is carried in a headset: it would make them ill.
    reduced: () => worn !== undefined || reduced(),
  })
  const beat = createBeat(visit, clock, address.still ? undefined : stage.invalidate)

  const tour = outline.tours.find(({ id }) => id === address.tour)
  const unkept = askedInVain(address, (id) => plan.views[id] !== undefined, tour !== undefined)
  const status = createStore<HallStatus>(() => ({
    lost: false,
    problems: [...problems, ...unkept],
    covered: { right: 0, bottom: 0 },
    entrance: undefined,
  }))
  const report = (problem: Problem) =>
    status.setState(({ problems: known }) =>
      known.some((each) => each.at === problem.at && each.says === problem.says)
        ? {}
        : { problems: [...known, problem] },
    )
  const works = createWorks()
  const projector = openProjector(visit, report)
  const sounds = followSound(preferences, visit, clock, (fault) =>
    report({ at: 'sound', says: `the rooms stay silent: ${String(fault)}` }),
  )
  const hall: Hall = {
    plan,
    visit,
    holdings,
    finish: createFinish(plan),
    works,
    report,
    clock,
    projector,
    reduced,
    today,
    presses: new Set(),
    sounds,
    gaze: { half: 50 },
    fineness: stage.fineness,
    stands: new Map(),
    textureBytes: new Map(),
    built: { first: false, room: undefined },
  }
  const speak = async (wanted: Language) => {
    const end = works.begin()
    try {
      await holdings.speak(wanted)
      preferences.setState({ language: wanted })
      history.replaceState(history.state, '', withAddress(location.search, { lang: wanted }))
    } catch (fault) {
      report({ at: `lang=${wanted}`, says: `its texts did not come: ${String(fault)}` })
    } finally {
      end()
    }
  }

  followPreferences(preferences, address)
  const guide = () =>
    import('./openGuide.ts').then(({ openGuide }) =>
      openGuide(visit, clock, holdings, preferences, sounds, (fault) =>
        report({ at: 'tours', says: `what is said did not come: ${String(fault)}` }),
      ),
    )
  const early = tour && (await guide())
  followVisit(visit)
  if (tour) early?.docent.start(tour.id, (address.stop ?? 1) - 1)
  followTitle(visit, held)
  const show = (headset?: ReactNode, alone = false) =>
    stage.show(
      <Scene
        hall={hall}
        beat={address.still ? undefined : beat}
        status={status}
        cuts={() => address.still || reduced()}
        headset={headset}
        desk={!alone}
      />,
    )
  show()
  const free = () => {
    hall.built.room = undefined
    hall.finish.dispose()
  }
  keepPicture(view, status, free, stage.invalidate)
  const wanted: HallForUi['wanted'] = { current: undefined }
  const stick = !address.bare && window.matchMedia('(pointer: coarse)').matches
  const open = (exhibit: string) => {
    wanted.current = exhibit
    visit.approach(exhibit)
  }
  const press: Devices['press'] = (ray) => [...hall.presses].some((takes) => takes(ray))
  bindDevices({ view, visit, beat, clock, camera: stage.camera, open, press, stick })
  const arrive = async () => {
    document.body.classList.remove('arriving')
    if (address.bare) return
    const [{ mountUi }, { docent, voice }] = await Promise.all([import('#ui'), early ?? guide()])
    const controlDesk = openDesk(projector, clock, holdings.base, (file, fault) =>
      report({ at: file, says: `its captions did not come: ${String(fault)}` }),
    )
    oneSpeaker(projector, docent)
    mountUi(host, {
      docent,
      voice,
      visit,
      clock,
      held,
      preferences,
      findables: holdings.findables,
      make: (made) => makeOf(made, holdings),
      today,
      isFinished,
      pictureOf: ({ artefact }) => {
        const { file, pixels } = pictureOf(artefact) ?? {}
        if (file === undefined || !pixels) return undefined
        return {
          address: mediaAddress(holdings.base, file, 2048),
          pixels: preparedSize(pixels, 2048),
        }
      },
      actsOf: (exhibit, state) =>
        kindOf(exhibit.artefact.kind).acts?.(exhibit, state, {
          reduced: reduced(),
          today: today(),
        }),
      report,
      wanted,
      speak: (language) => void speak(language),
      status,
      heard: sounds.heard,
      home: () =>
        new URL(homeAddress(location.search, held.getState().language), location.href).href,
      address: () => location.href,
      inset: (covered) => {
        status.setState({ covered })
        stage.invalidate()
      },
      hasPages: own,
      player: (exhibit) => <Controls exhibit={exhibit} desk={controlDesk} />,
      edge: <Edge desk={controlDesk} />,
    })
    if (address.still || !('xr' in navigator)) return
    const { offerHeadset } = await import('./offerHeadset.tsx')
    const wear = (told?: Told) => (worn = told)
    void offerHeadset({ hall, docent, stage, quality, show, wear, speak, status })
  }
  const desk = openStaffDesk({
    visit,
    beat,
    clock,
    draw: () => {
      if (!status.getState().lost) stage.draw()
    },
    arrive,
    drawn: () => (address.still ? Promise.resolve() : stage.drawn()),
    witness: {
      version,
      visit,
      held,
      quality,
      mode: () => (worn ? 'headset' : 'desktop'),
      boards: () => worn?.(),
      isFinished,
      stands: () => hall.built.first,
      settled: () =>
        works.pending() === 0 &&
        hall.built.room === visit.store.getState().room &&
        !visit.store.getState().carried,
      frame: () => ({
        ...stage.count(),
        textureBytes: [...hall.textureBytes.values()].reduce((sum, each) => sum + each, 0),
      }),
      problems: () => status.getState().problems,
    },
  })
  Object.defineProperty(globalThis, 'hall', { value: desk })
  await desk.ready
}

/** The day by the visitor's calendar, `2026-11-25`. */
const today = (): string => new Date().toLocaleDateString('sv')

/** The file of something on the shelf; what makes it is only fetched when it is asked for. */
async function makeOf(made: Made, { store, read }: Holdings): Promise<File> {
  const { outline, titles } = store.getState()
  const at = outline.rooms.find((room) => room.exhibits.some(({ id }) => id === made.exhibit))
  const { makers } = await import('#exhibits/makers')
  const maker = Object.hasOwn(makers, made.maker) ? makers[made.maker] : undefined
  if (!at || !maker)
    throw new Error(`enfilade: nothing here makes ${made.maker} of ${made.exhibit}`)
  const sources = await read(at.id, made.language)
  return maker(made, { ...sources, chinese: titles.zh[made.exhibit] })
}

/** The tab's own memory; a browser may refuse it. */
function tabMemory(): Keeping | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** What the address asks for and this hall does not have. */
function askedInVain(
  { at, tour }: Address,
  isHere: (id: string) => boolean,
  led: boolean,
): Problem[] {
  const lost = at !== undefined && !isHere(at)
  return [
    ...(lost ? [{ at: `at=${at}`, says: 'nothing in this hall has that id' }] : []),
    ...(tour && !led ? [{ at: `tour=${tour}`, says: 'this hall has no such tour' }] : []),
  ]
}
