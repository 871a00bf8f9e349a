import type { Exhibition } from '#exhibition'
import type { Problem } from '#kit'
import { fontCuts, type Lettered } from './fontCuts.ts'
import { hands } from './fontSources.ts'

/**
 * A problem for all characters of one exhibit, one room or the hall's own texts that no font of the
 * hall has, told where they first come. A browser writes them in whatever font it has.
 */
export function unwritable(exhibition: Exhibition, letters: Lettered): Problem[] {
  const missing = new Set(hands.flatMap((hand) => fontCuts(hand, letters).missing))
  const found = new Map<string, string[]>()
  for (const character of missing) {
    const place = placeOf(exhibition, character)
    found.set(place, [...(found.get(place) ?? []), character])
  }
  return Array.from(found, ([at, characters]) => ({
    at,
    says: `no font of the hall has ${characters.map(named).join(', ')}`,
    fix: 'write it in another way',
  }))
}

/** The exhibit, the room, else the exhibition's own texts. */
function placeOf({ rooms }: Exhibition, character: string): string {
  const spelt = JSON.stringify(character).slice(1, -1)
  const says = (part: unknown) => JSON.stringify(part).includes(spelt)
  const room = rooms.find(says)
  return room?.exhibits.find(says)?.id ?? room?.id ?? 'exhibition.yaml'
}

/** By its number as well, and only by it where there is nothing to be seen. */
function named(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /\p{C}/u.test(character) ? `U+${number}` : `${character} (U+${number})`
}
