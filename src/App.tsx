import { createWorks, type Hall } from '#building'
import { mediaAddress, preparedSize } from '#exhibition'
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
  tabMemory,
  withAddress,
  type Address,
  type Quality,
} from '#reception'
import type { HallForUi, HallStatus } from '#ui'
import { createBeat, createVisit, createVisitor, takeShared, type Preferences } from '#visit'
import type { Language } from '#words'
import type { ReactNode } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { version } from '../package.json'
import { askedInVain } from './askedInVain.ts'
import { keepPicture } from './keepPicture.ts'
import { makeOf } from './makeOf.ts'
import { openStage } from './openStage.ts'
import type { Told } from './offerHeadset.tsx'
import { Scene } from './Scene.tsx'
import { today } from './today.ts'

// For what is at an address and no hall: it comes with this, so that no visit pays for it.
export { makeOf, openExhibition }

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
  const kiosk =
    address.mode === 'kiosk'
      ? await import('#modes/kiosk').then((mode) => mode.readyKiosk(address.language))
      : undefined
  const [{ holdings, pins, problems, own }, stage] = await Promise.all([
    openExhibition(address.exhibition, kiosk?.language ?? language),
    openStage(view, address.still, quality),
  ])
  const held = holdings.store
  const { outline } = held.getState()
  const plan = drawBuilding(outline, pins)
  const less = window.matchMedia('(prefers-reduced-motion: reduce)')
  const reduced = () =>
    address.reducedMotion || less.matches || preferences.getState().motion === 'reduced'
  const all = outline.rooms.flatMap(({ exhibits }) => exhibits)
  const order = all.map(({ id }) => id).filter((id) => kiosk?.opens(id) ?? true)
  const visitor = createVisitor(outline.id, kiosk ? undefined : tabMemory())
  takeShared(location.hash, visitor, (id) => order.includes(id))
  // Taken once: another reload must not bring back what was deleted since.
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  const ruleOfExhibit = (id: string) => ruleOf(all.find((each) => each.id === id)?.kind ?? '')
  const isHere = (id: string | undefined) => id !== undefined && plan.views[id] !== undefined
  const start = [address.at, kiosk?.settings.start].find(isHere)
  let worn: Told | undefined
  const visit = createVisit({
    plan,
    visitor,
    order,
    ruleOf: ruleOfExhibit,
    at: start,
    // Nobody is carried in a headset: it would make them ill.
    reduced: () => worn !== undefined || reduced(),
  })
  if (kiosk) visit.away(start ?? plan.arrival.room)
  const beat = createBeat(visit, clock, address.still ? undefined : stage.invalidate)

  const tour = outline.tours.find(({ id }) => id === address.tour)
  const unkept = askedInVain(address, isHere, tour !== undefined)
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
    make: (made) => makeOf(made, holdings),
    reduced,
    today,
    presses: new Set(),
    grips: new Set(),
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
  followVisit(visit, kiosk !== undefined)
  if (tour && !kiosk) early?.docent.start(tour.id, (address.stop ?? 1) - 1)
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
  keepPicture(view, status, hall, stage.invalidate, () =>
    import('./openPlain.ts').then((door) => door.openPlain(clock, visit, held, own)),
  )
  const wanted: HallForUi['wanted'] = { current: undefined }
  const stick = !address.bare && window.matchMedia('(pointer: coarse)').matches
  const open = (exhibit: string) => {
    wanted.current = exhibit
    visit.approach(exhibit)
  }
  const press: Devices['press'] = (ray) => [...hall.presses].some((takes) => takes(ray))
  const grip: Devices['grip'] = (ray) =>
    [...hall.grips].reduce<ReturnType<Devices['grip']>>(
      (held, grips) => held ?? grips(ray),
      undefined,
    )
  bindDevices({ view, visit, beat, clock, camera: stage.camera, open, press, grip, stick })
  const arrive = async () => {
    document.body.classList.remove('arriving')
    if (address.bare) return
    const [{ mountUi }, { docent, voice }] = await Promise.all([import('#ui'), early ?? guide()])
    const controlDesk = openDesk(
      projector,
      clock,
      holdings.base,
      address.mode === 'kiosk',
      (file, fault) => report({ at: file, says: `its captions did not come: ${String(fault)}` }),
    )
    oneSpeaker(projector, docent)
    const hallForUi: HallForUi = {
      docent,
      voice,
      visit,
      clock,
      held,
      preferences,
      findables: holdings.findables,
      make: hall.make,
      today,
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
        new URL(
          homeAddress(location.search, held.getState().language),
          kiosk?.settings.publicAddress ?? location.href,
        ).href,
      address: () => location.href,
      inset: (covered) => {
        status.setState({ covered })
        stage.invalidate()
      },
      hasPages: own,
      player: (exhibit) => <Controls exhibit={exhibit} desk={controlDesk} />,
      edge: <Edge desk={controlDesk} />,
      closed: kiosk !== undefined,
      lesson: address.lesson,
    }
    if (!kiosk) {
      mountUi(host, hallForUi)
      if (address.still || !('xr' in navigator)) return
      const { offerHeadset } = await import('./offerHeadset.tsx')
      const wear = (told?: Told) => (worn = told)
      void offerHeadset({ hall, docent, preferences, stage, address, show, wear, speak, status })
      return
    }
    const { openKiosk } = await import('#modes/kiosk')
    openKiosk({
      ...hallForUi,
      kiosk,
      projector,
      holdings,
      view,
      reduced,
      start: start ?? plan.arrival.room,
      speak,
      draw: address.still ? undefined : draw,
      drawn: address.still ? undefined : stage.drawn,
      stands,
      mount: (change) => mountUi(host, { ...hallForUi, ...change }),
      offline: keeper,
      fail: (fault) => report({ at: 'kiosk', says: `could not be shown: ${String(fault)}` }),
    })
  }
  const holds = import.meta.env.PROD && (address.offline || !address.still)
  const keeper = async () => (holds ? (await import('#offline')).keepOffline(clock) : undefined)
  const draw = () => {
    if (!status.getState().lost) stage.draw()
  }
  const stands = () => works.pending() === 0 && hall.built.room === visit.store.getState().room
  const desk = openStaffDesk({
    visit,
    beat,
    clock,
    draw,
    arrive,
    drawn: () => (address.still ? Promise.resolve() : stage.drawn()),
    witness: {
      version,
      visit,
      held,
      quality,
      mode: () => (worn ? 'headset' : address.mode === 'kiosk' ? 'kiosk' : 'desktop'),
      boards: () => worn?.(),
      isFinished,
      stands: () => hall.built.first,
      settled: () => stands() && !visit.store.getState().carried,
      frame: () => ({
        ...stage.count(),
        textureBytes: [...hall.textureBytes.values()].reduce((sum, each) => sum + each, 0),
      }),
      problems: () => status.getState().problems,
    },
  })
  Object.defineProperty(globalThis, 'hall', { value: desk })
  await desk.ready
  // Not while the visitor comes in; and a device that cannot keep it shows the hall all the same.
  if (!kiosk) clock.after(address.offline ? 0 : 5000, () => void keeper().catch(() => {}))
}
