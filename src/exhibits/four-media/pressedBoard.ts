import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { board, placeAt } from './measures.ts'
import { media, people, type MediaAct } from './rule.ts'

/** What a press on the board means: a field shows it, a line votes, a card opens; else nothing. */
export function pressedBoard(ray: Ray, hanging: Hanging): MediaAct | undefined {
  const met = metOn(ray, hanging, hanging.size[2] / 2)
  const place = met && placeAt(met[0] + board.width / 2, board.height / 2 - met[1])
  if (!place) return undefined
  if ('scenario' in place) return { do: 'scenario', at: place.scenario }
  if ('medium' in place) {
    const medium = media[place.medium]
    return medium && { do: 'swap', medium }
  }
  const person = people[place.person]
  return person && { do: 'vote', person }
}
