import { soundOf } from '#exhibits'
import type { Sounds } from '#media'
import type { Visit } from '#visit'
import type { Docent } from '#visit/docent'

/**
 * Lets it be heard when a visitor's act changes an exhibit, and when a tour comes to its end.
 * `kindAt` gives the kind of an exhibit.
 */
export function soundActs(
  { visitor }: Visit,
  docent: Docent,
  kindAt: (exhibit: string) => string,
  { play }: Sounds,
): void {
  visitor.subscribe(({ states }, { states: before }) => {
    if (states === before) return
    for (const [id, state] of Object.entries(states)) {
      const event = state === before[id] ? undefined : soundOf(kindAt(id), before[id], state)
      if (event) play(event)
    }
  })
  docent.store.subscribe((now, was) => {
    if (now.ended && !was.ended) play('pluck')
  })
}
