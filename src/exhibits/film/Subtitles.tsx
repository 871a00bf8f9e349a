import type { OpenExhibit, OpenRoom } from '#exhibition'
import { Icon, useHeld, useVisit, useWords } from '#ui'
import { filled, tagOf } from '#words'
import type { ControlDesk } from '../types.ts'
import { playedOf } from './filmOf.ts'
import { playingIn, showingOf } from './state.ts'
import { captionFile, useCues, useProgramme, useSaid } from './useProgramme.ts'

/**
 * What is said in the film that plays, over the picture's lower edge; while it is paused, too, as
 * long as its card is open. Whoever has closed the card can pause it from here.
 */
export function Subtitles({ desk }: { desk: ControlDesk }) {
  const { language, words } = useWords()
  const programme = useProgramme(desk)
  const viewed = useVisit(({ activity }) =>
    activity.doing === 'viewing' ? activity.exhibit : undefined,
  )
  const playing = playingIn(programme)
  const held = viewed !== undefined && showingOf(programme, viewed).doing === 'paused'
  const id = playing ?? (held ? viewed : undefined)
  const exhibit = useHeld(({ rooms }) => exhibitIn(rooms, id))
  const played = exhibit && playedOf(exhibit.artefact)
  const file = played && captionFile(programme, played.captions, language)
  const said = useSaid(desk, id, useCues(desk, file?.file))
  const away = playing !== undefined && playing !== viewed
  if (!exhibit || (said === '' && !away)) return undefined
  return (
    <section className="subtitles" aria-label={words.captions}>
      {said !== '' && file && <p lang={tagOf[file.language]}>{said}</p>}
      {away && (
        <button
          type="button"
          onClick={() => desk.projector.act({ act: 'pause', exhibit: exhibit.id })}
        >
          <Icon name="pause" />
          <span>{filled(words.pauseIt, { title: exhibit.title })}</span>
        </button>
      )}
    </section>
  )
}

const exhibitIn = (
  rooms: Readonly<Record<string, OpenRoom>>,
  id: string | undefined,
): OpenExhibit | undefined =>
  Object.values(rooms)
    .flatMap(({ exhibits }) => exhibits)
    .find((exhibit) => exhibit.id === id)
