import { expect, test } from 'vitest'
import { eyeHeight } from '#plan'
import { kindOf } from '#exhibits'
import type { Language } from '#words'
import { setBoard, type SetBoard } from '../../../src/modes/headset/board.ts'
import { grounds } from '../../../src/modes/headset/boardGeometry.ts'
import type { Placement } from '../../../src/modes/headset/boardTypes.ts'
import { captionBoard } from '../../../src/modes/headset/captionBoard.ts'
import { comfortKeys } from '../../../src/modes/headset/comfortKeys.ts'
import { freshComfort } from '../../../src/modes/headset/comfort.ts'
import { exhibitBoard } from '../../../src/modes/headset/exhibitBoard.ts'
import { labelsBoard } from '../../../src/modes/headset/labelsBoard.ts'
import {
  atWaist,
  beforeEyes,
  besideExhibit,
  placeOn,
  underEyes,
} from '../../../src/modes/headset/placing.ts'
import { say } from '../../../src/modes/headset/words.ts'
import { fakeMeasure } from '../../lettering/fakeMeasure.ts'
import { heldWith } from '../../support/held.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'

const plan = await twoDoorsPlan()
/** Of an em: the small letters of Noto Sans and Noto Serif, and what of a Chinese character is ink. */
const tall = { alphabet: 0.53, han: 0.88 }

/** The least angle under which a board's letters are seen from there, degrees. */
function leastAngle(
  { layout, regions }: SetBoard,
  placement: Placement,
  eyes: { x: number; y: number; z: number },
): number {
  const board = { placement, width: layout.width, height: layout.height, regions }
  const angles = layout.lines.map(({ x, y, em, font, ink }) => {
    // Paler ink would not stand off enough.
    expect(['ink', 'cut']).toContain(ink)
    const at = placeOn(board, x, y)
    const away = Math.hypot(at.x - eyes.x, at.y - eyes.y, at.z - eyes.z)
    const high = em * placement.scale * tall[font.han ? 'han' : 'alphabet']
    return (Math.atan(high / away) * 180) / Math.PI
  })
  return Math.min(...angles)
}

test.each<Language>(['en', 'zh', 'ru'])(
  'from where they are read, small letters of all boards are half a degree high or more: %s',
  async (language) => {
    const rooms = ['a', 'p3', 't1', 'w', 's']
    const held = await heldWith(language, ...rooms)
    const set = (blocks: Parameters<typeof setBoard>[0], wide?: number) =>
      setBoard(blocks, language, fakeMeasure, wide)
    const menu = set([{ keys: comfortKeys(freshComfort, language), columns: 2 }])
    const caption = set(
      captionBoard(
        {
          title: 'A',
          stop: 1,
          stops: 3,
          cues: ['A b c.'],
          cue: 0,
          playing: true,
          ended: false,
          page: 0,
        },
        language,
        fakeMeasure,
      ),
    )
    const labels = set(labelsBoard('controller', language, fakeMeasure))
    const plate = set(
      [{ keys: [{ label: say('menu', language), deed: { does: 'dismiss' } }], columns: 1 }],
      0.27,
    )
    const exhibits = rooms.flatMap((room) => held.rooms[room]!.exhibits)
    let boards = 0
    for (const { id, title, lead, wall, artefact, ...exhibit } of exhibits) {
      const acts = kindOf(artefact.kind).acts?.(
        { ...exhibit, id, title, lead, artefact },
        undefined,
        { reduced: false, today: '2026-11-26' },
      )
      const words = { exhibit: id, title, lead, wall, interpretation: undefined, acts }
      const panel = set(exhibitBoard(words, { text: 0, keys: 0 }, language, fakeMeasure))
      const eyes = { ...plan.views[id]!, y: eyeHeight }
      for (const [board, placement] of [
        [panel, besideExhibit(plan, id, eyes)],
        [menu, beforeEyes(plan, eyes)],
        [caption, underEyes(plan, eyes)],
        [labels, beforeEyes(plan, eyes)],
        [plate, atWaist(eyes)],
      ] as const) {
        boards += 1
        expect(
          leastAngle(board, placement, eyes),
          `${id} ${board.layout.height}`,
        ).toBeGreaterThanOrEqual(0.5)
      }
    }
    expect(boards).toBeGreaterThan(80)
  },
)

/** A colour of the screen as light, and the light of three such parts together. */
const light = (colour: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
const luminance = ([r = 0, g = 0, b = 0]: number[]): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

test('letters stand off their boards by 4.5 to 1 or more, in the dimmest reading light and the brightest', () => {
  const inks = { paper: '#2B2622', night: '#E7E0D2' } as const
  for (const ground of ['paper', 'night'] as const)
    for (const room of [0.86, 1.06]) {
      const [under, ink] = [light(grounds[ground]), light(inks[ground])]
      const seen = ink.map((part) => part * room)
      const [a, b] = [luminance(seen), luminance(under.map((part) => part * room))]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      expect(ratio, `${ground} ${room}`).toBeGreaterThanOrEqual(4.5)
    }
  // The shader decides by darkness which letters a board has.
  expect(luminance(light(grounds.night))).toBeLessThan(0.2)
  expect(luminance(light(grounds.paper))).toBeGreaterThan(0.2)
})
