import { kindOf, type Inscription, type PlateLook } from '#exhibits'
import type { Held, OpenExhibit } from '#exhibition'
import { radians } from '#kit'
import {
  glyphs,
  labelSheet,
  labelWidth,
  panelSheet,
  signSheet,
  type GlyphName,
  type LabelWords,
  type Sheet,
} from '#lettering'
import { paletteOf } from '#shell'
import { signSize, titleSize, type FloorPlan, type Hanging, type Sign } from '#plan'

/** A plate in the room, before it is set: its middle and the way it faces, plan metres. */
export type Plate = Pick<Inscription, 'sheet' | 'width' | 'lean' | 'boards'> & {
  scale: number
  look: PlateLook | 'night' | 'dim-wall'
  x: number
  y: number
  z: number
  turn: number
  /** Whether `y` is the height of its upper edge instead of its middle. */
  fromTop: boolean
}

/** Upper edges of labels stand in one line at this height, this far right of their exhibit. */
const labelTop = 1.7
const labelGap = 0.15
/** Plates stand this far off what they are fixed to, so that nothing flickers. */
const proud = 0.006

/** Everything that is written in a room: its exhibits' own words, labels, door signs, its title. */
export function inscribe(plan: FloorPlan, roomId: string, held: Held, narrow = false): Plate[] {
  const { language, rooms, titles: known } = held
  const room = rooms[roomId]
  const titleOf = (id: string) => known[language][id] ?? ''
  const signs = plan.signs
    .filter((sign) => sign.room === roomId)
    .map((sign) => {
      const glyph = isGlyph(sign.leadsTo) ? glyphs[sign.leadsTo] : undefined
      const sheet = signSheet(
        titleOf(sign.leadsTo),
        signSize,
        alsoOf(held, sign.leadsTo).also,
        glyph,
      )
      return onWall(sign, sheet, signSize.width, 'paper')
    })
  const palette = plan.rooms.find(({ id }) => id === roomId)?.palette ?? ''
  const { dim } = paletteOf(palette)
  const wall = dim ? 'dim-wall' : 'wall'
  const titles = plan.titles
    .filter((title) => title.room === roomId)
    .map((title) => {
      const words = { heading: titleOf(roomId), text: room?.wall ?? '', ...alsoOf(held, roomId) }
      return onWall(title, panelSheet(words, titleSize, language), titleSize.width, wall)
    })
  const exhibits = plan.hangings
    .filter((hanging) => hanging.room === roomId)
    .flatMap((hanging) => {
      const exhibit = room?.exhibits.find((each) => each.id === hanging.exhibit)
      return exhibit ? platesOf(exhibit, hanging, held, narrow) : []
    })
  const all = [...signs, ...titles, ...exhibits]
  if (dim !== 'plates') return all
  // White plates would be the brightest things in a dark room.
  return all.map((plate) => (plate.look === 'paper' ? { ...plate, look: 'night' } : plate))
}

/** The Chinese title, as a second line where it says something else than the first. */
function alsoOf({ language, titles }: Held, id: string): Pick<LabelWords, 'also'> {
  const text = titles.zh[id]
  if (text === undefined || text === titles[language][id]) return {}
  return { also: { text, language: 'zh' } }
}

const isGlyph = (id: string): id is GlyphName => id in glyphs

function onWall(sign: Sign, sheet: Sheet, width: number, look: Plate['look']): Plate {
  const { x, y, z, turn } = sign
  const [dx, dz] = [Math.sin(radians(turn)) * proud, -Math.cos(radians(turn)) * proud]
  return { sheet, width, scale: 1, look, x: x + dx, y, z: z + dz, turn, fromTop: false }
}

function platesOf(exhibit: OpenExhibit, hanging: Hanging, held: Held, narrow: boolean): Plate[] {
  const { language, outline, titles } = held
  const kind = kindOf(exhibit.artefact.kind)
  const { turn, y, place } = hanging
  const out = (right: number, front: number) => {
    const sin = Math.sin(radians(turn))
    const cos = Math.cos(radians(turn))
    return { x: hanging.x - right * cos + front * sin, z: hanging.z - right * sin - front * cos }
  }
  const interpretation = exhibit.interpretation ? { interpretation: outline.interpretation } : {}
  const plates = kind
    .inscriptions(exhibit, place, language, {
      narrow,
      titleIn: (other) => titles[other][''],
      ...interpretation,
    })
    .map(({ at: [right, up, front], plate, scale = 1, ...rest }): Plate => {
      const spot = out(right, front + proud / 2)
      return { ...rest, scale, look: plate, ...spot, y: y + up, turn, fromTop: false }
    })
  // One label for an exhibit, beside the first thing that hangs.
  const first = exhibit.places.findIndex((each) => each.on === 'wall')
  if (!kind.labelled || place !== first) return plates
  const [width, , depth] = hanging.size
  const sheet = labelSheet({
    code: exhibit.id.toUpperCase(),
    title: exhibit.title,
    lead: exhibit.lead,
    text: exhibit.wall,
    ...alsoOf(held, exhibit.id),
    ...interpretation,
  })
  const spot = out(width / 2 + labelGap + labelWidth / 2, proud - depth / 2)
  const label: Plate = {
    sheet,
    width: labelWidth,
    scale: 1,
    look: 'paper',
    ...spot,
    y: labelTop,
    turn,
    fromTop: true,
  }
  return [...plates, label]
}
