import type { Language } from '#words'

/** The hall's two hands. In Chinese their Han forms go first, so that shared marks are full width. */
export type Family = 'Hall Serif' | 'Hall Sans'
export type Font = { family: Family; weight: 400 | 500 | 600; han: boolean }

/** The width of a text in em of that font, kerning included. */
export type Measure = (text: string, font: Font) => number

export type Level = 'hall' | 'room' | 'title' | 'lead' | 'body' | 'caption' | 'code'

/** `seal` is the accent, `cut` takes out of a seal again. */
export type Ink = 'ink' | 'seal' | 'cut'

export type Text = {
  level: Level
  text: string
  ink?: Ink
  /** Where it differs from the sheet's. */
  language?: Language
  /** Of the level's size; 1 if left out. */
  scale?: number
  /** Space above it, in its own em, where it differs from the level's. */
  before?: number
  /** Stands at the foot of a plate that is higher than its text. */
  foot?: true
}

/** What is written on a plate, before it is set. Lengths in metres. */
export type Sheet = {
  texts: Text[]
  margin: { x: number; y: number }
  /** How far off it is read: sizes are the levels' dmm times this. */
  distance: number
  /** A plate is as high as its text within these; text shrinks where `most` is too little. */
  height: { least: number; most: number }
  /** How far text may shrink, of its size; 0 (its level's floor rules) if left out. */
  floor?: number
  /** How far text may grow on a plate that has room for it; 1 if left out. */
  grow?: number
  /** `start` if left out. */
  align?: 'start' | 'centre'
  /** Where the text stands in a plate that is higher; `top` if left out. */
  stand?: 'top' | 'middle'
  /** Columns of body text; 1 if left out. */
  columns?: 1 | 2
  /** The code on the square seal in the upper right corner. */
  seal?: string
  /** A sign's drawing at its left, in a unit square, y down. */
  glyph?: readonly Stroke[]
  /** A drawing in a square of that side, its upper left corner there. */
  figure?: { strokes: readonly Stroke[]; side: number; x: number; y: number }
}

/** A line drawn through these points. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/** Metres from the plate's upper left corner, y down; `y` is the baseline, `em` the font's size. */
export type Line = { text: string; x: number; y: number; em: number; font: Font; ink: Ink }
export type Bar = { x: number; y: number; width: number; height: number; round: number; ink: Ink }
export type Drawing = { stroke: Stroke; thick: number; ink: Ink }

export type Layout = {
  width: number
  height: number
  lines: Line[]
  bars: Bar[]
  drawings: Drawing[]
  /** By how much the text was shrunk or grew; 1 is neither. */
  scale: number
  /** False where even the smallest text is higher than the plate may be; the plate is higher then. */
  fits: boolean
}
