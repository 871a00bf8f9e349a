import type { Chart } from '#craft'
import type { Exhibit, OpenExhibit, Size } from '#exhibition'
import type { HouseFinish } from '#finish'
import type { Clock, Problem } from '#kit'
import type { Acts } from '#ui'
import type { EventName, Sounds } from '#media'
import type { Hanging, Ray } from '#plan'
import type { Made, Rule, Visit } from '#visit'
import type { Sheet } from '#lettering'
import type { Language, Said } from '#words'
import type { Cue } from './film/captions.ts'
import type { Projector } from './film/projector.ts'

/**
 * Places and lengths in metres, in the hanging's own frame: the box's centre is the origin, x runs
 * to the right of somebody who faces it, y up, z out of its front.
 */
export type Spot = readonly [x: number, y: number, z: number]

/**
 * A box; cloth over a form; a wall's tiled crown; the four bars of a frame, plain or stepped; a thing
 * turned round its upright axis.
 */
export type Form = 'box' | 'turned' | 'cloth' | 'crown' | 'frame' | 'stepped-frame'

/** Something an exhibit is built of. `material` is a name of the finish. */
export type Solid = {
  form: Form
  at: Spot
  size: Size
  material: string
  /** How broad the bars of a frame are, metres. */
  bar?: number
  /** Radius and height over `at` of what is turned, from its foot up, metres. */
  outline?: readonly (readonly [radius: number, height: number])[]
  /** Whether what is turned lies on its back: its axis runs out of the front instead of up. */
  lies?: true
}

/** Something written: the middle of its plate, the plate's width, and the sheet set on it. */
export type Inscription = {
  sheet: Sheet
  at: Spot
  width: number
  plate: PlateLook
  /** By how much plate and letters are enlarged; 1 if left out. */
  scale?: number
  /** By how many degrees the plate leans back from upright; 0 if left out. */
  lean?: number
  /** What carries it, where it carries itself; from the middle of the plate. */
  boards?: readonly Board[]
}
/** Four corners in their order as they are seen; linear colour, its fourth part as plates have it. */
export type Board = {
  corners: readonly Spot[]
  colour: readonly (readonly [number, number, number, number])[]
}
/** What is written stands on a plate, or straight on what is behind it as on a wall. */
export type PlateLook = 'paper' | 'brass' | 'marble' | 'wall'

/**
 * Who reads: through which window, and what the hall is called in another language. Of a model also
 * the line that tells it is no original.
 */
export type Reader = {
  narrow: boolean
  titleIn: (language: Language) => string | undefined
  interpretation?: string
}

/** A small level pane that shines up or down: its middle, half its side, how bright it is; metres, linear. */
export type Shine = {
  at: Spot
  half: number
  way: 1 | -1
  light: readonly [red: number, green: number, blue: number]
}

/** How a kind stands in the room. Pure: the building builds what it gives. */
export type Kind = {
  /** False while the exhibit stands covered. */
  finished: boolean
  /** Whether a label hangs beside it; text exhibits say it themselves. */
  labelled: boolean
  solids: (exhibit: Exhibit<string>, place: number) => Solid[]
  /** What its scene shows besides, as baked light meets it; in the hanging's own frame. */
  casts?: (exhibit: Exhibit<string>, place: number) => Chart[]
  /** The light that it gives its room, as it is baked; in the hanging's own frame. */
  shines?: (exhibit: Exhibit<string>, place: number) => Shine[]
  /** What of its scene stands on the floor, for the shade at its feet; in the hanging's own frame. */
  feet?: (exhibit: Exhibit<string>, place: number) => Chart[]

  inscriptions: (
    exhibit: OpenExhibit,
    place: number,
    language: Language,
    reader: Reader,
  ) => Inscription[]

  /** How its exhibits answer to acts, where visitors may do something with them. */
  rule?: Rule
  /** What is heard when it goes from one state to another. */
  sound?: (before: unknown, now: unknown) => EventName | undefined
  /** What its scene writes in the hand of titles besides its inscriptions, so that the font has the letters. */
  titles?: (exhibit: Exhibit<string>) => readonly string[]
  /** What its buttons and its state say, so that fonts have the letters. */
  words?: Readonly<Record<string, Said>>
  /**
   * The acts as buttons, and what the exhibit says in its state; nothing where nothing can be done.
   * `today` is the day by the visitor's calendar, `2026-11-25`.
   */
  acts?: (
    exhibit: Exhibit<string>,
    state: unknown,
    visitor: { reduced: boolean; today?: string },
  ) => Acts | undefined
}

/** What a scene may use of the hall that it stands in. It never changes while the hall stands. */
export type SceneStage = {
  finish: HouseFinish
  visit: Visit
  clock: Clock
  /** Says that something is being brought; the result says that it is there. */
  begin: () => () => void
  /** The same of something for which nobody who comes in has to wait. */
  besides: () => () => void
  report: (problem: Problem) => void
  /** Bytes of the textures alive, by a name of their own. */
  textureBytes: Map<string, number>
  /** Where the files of this exhibition are, an address that ends in a stroke. */
  base: string
  /** The id of the exhibition, by which the device keeps what belongs to it. */
  exhibition: string
  /** What the visitor reads now. */
  language: () => Language
  /** The file of something on the shelf. */
  make: (made: Made) => Promise<File>
  /** What plays films and sounds. */
  projector: Projector
  /** Whether the visitor asked for less motion. */
  reduced: () => boolean
  /** The day by the visitor's calendar, `2026-11-25`. */
  today: () => string
  /** Asked in turn what a press on the picture means to them; who answers true has taken it. */
  presses: Set<(ray: Ray) => boolean>
  /** Asked in turn as a drag begins along a ray; what answers hears where it goes, until it ends. */
  grips: Set<(ray: Ray) => ((ray: Ray) => void) | undefined>
  /** What is heard of a thing, where the visitor wants sound. */
  sounds: Sounds
}

/** What the controls of an exhibit may use, over the picture and in its card. */
export type ControlDesk = {
  projector: Projector
  clock: Clock
  /** Where the files of this exhibition are, an address that ends in a stroke. */
  base: string
  /** Whether many visitors share the device: what is for staff is not shown then. */
  kiosk: boolean
  /** What is said in a film, from its file of captions; fetched once. */
  cuesOf: (file: string) => Promise<readonly Cue[]>
}
export type ControlProps = { exhibit: OpenExhibit; desk: ControlDesk }

/** What a kind shows in the scene besides its solids and its writing: one for each place. */
export type SceneProps = { exhibit: OpenExhibit; hanging: Hanging; stage: SceneStage }

/** What a kind shows in the scene of all its exhibits in a room, in the plan's metres. */
export type TogetherProps = {
  room: string
  hung: readonly Pick<SceneProps, 'exhibit' | 'hanging'>[]
  stage: SceneStage
}
