import type { OutlineRoom } from '#exhibition'
import type { Change, Say } from './SetUp.tsx'

type Props = {
  rooms: readonly OutlineRoom<string>[]
  ticked: ReadonlySet<string>
  change: Change
  say: Say
}

/** What may be opened at the kiosk: rooms as a whole, or exhibit by exhibit. */
export function Openable({ rooms, ticked, change, say }: Props) {
  const tick = (ids: readonly string[], on: boolean) => {
    const rest = [...ticked].filter((id) => !ids.includes(id))
    change({ exhibits: new Set(on ? [...rest, ...ids] : rest) })
  }
  return (
    <fieldset>
      <legend>{say('open')}</legend>
      {rooms.map(({ id, title, exhibits }) => {
        const ids = exhibits.map((one) => one.id)
        const count = `${ids.filter((one) => ticked.has(one)).length} / ${ids.length}`
        const all = ids.length > 0 && ids.every((one) => ticked.has(one))
        return (
          <div key={id} className="apart-room">
            <Tick title={title} on={all} onTick={(on) => tick(ids, on)} />
            {ids.length > 1 && (
              <details>
                <summary aria-label={`${title}: ${count}`}>{count}</summary>
                {exhibits.map((one) => (
                  <Tick
                    key={one.id}
                    title={`${one.id.toUpperCase()} ${one.title}`}
                    on={ticked.has(one.id)}
                    onTick={(on) => tick([one.id], on)}
                  />
                ))}
              </details>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

function Tick({
  title,
  on,
  onTick,
}: {
  title: string
  on: boolean
  onTick: (on: boolean) => void
}) {
  return (
    <label className="apart-tick">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      {title}
    </label>
  )
}
