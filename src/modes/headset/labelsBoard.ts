import type { Measure } from '#lettering'
import type { Language } from '#words'
import { linesOf } from './board.ts'
import type { Block } from './boardTypes.ts'
import { say } from './words.ts'

/** With what somebody points, which tells what there is to say. */
export type Pointed = 'controller' | 'hand' | 'look'

const said = {
  controller: ['labelTrigger', 'labelStick', 'labelGrip', 'labelButtons'],
  hand: ['labelPinch', 'labelTouch'],
  look: ['labelGaze'],
} as const

/** What a device does, a line or two for each of its parts. */
export const labelsBoard = (by: Pointed, language: Language, measure: Measure): Block[] =>
  said[by].map((word) => ({
    lines: linesOf(say(word, language), 'body', language, measure),
    level: 'body',
  }))
