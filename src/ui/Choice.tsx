import { useId } from 'react'

type Props<One extends string> = {
  title: string
  says?: string
  options: readonly One[]
  name: (one: One) => string
  chosen: One
  onChoose: (one: One) => void
}

/** One of a few, all of them in sight. */
export function Choice<One extends string>(props: Props<One>) {
  const { title, says, options, name, chosen, onChoose } = props
  const group = useId()
  return (
    <fieldset
      className="choice"
      aria-describedby={says === undefined ? undefined : `${group}-says`}
    >
      <legend>{title}</legend>
      <div className="options">
        {options.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />
            <span>{name(one)}</span>
          </label>
        ))}
      </div>
      {says !== undefined && (
        <p className="small" id={`${group}-says`}>
          {says}
        </p>
      )}
    </fieldset>
  )
}
