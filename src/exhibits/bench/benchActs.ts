import type { Acts } from '#ui'
import type { Bench, BenchAct } from './bench.ts'
import { steps } from './bench.ts'
import { benchWords } from './benchWords.ts'
import { stepCount } from './counts.ts'

/** What the exhibition's files say of every station. */
export type BenchSays<Text = string> = {
  /** Look, try, make, name, take. */
  steps: readonly { name: Text; says: Text }[]
  names: readonly Text[]
  /** Said once the work lies on the shelf. */
  kept: Text
}

type Buttons = Acts['buttons']
const button = (word: Buttons[number]['word'], act: BenchAct): Buttons[number] => ({
  ...(word ? { word } : {}),
  act,
})

/**
 * A station's buttons and what it says: those of its step, those that every step has, the step and
 * its facts about the work.
 */
export function benchActs(
  { steps: told, names, kept }: BenchSays,
  { step, taken, past, now }: Bench<{ name: number }>,
  own: Buttons,
  facts: readonly string[],
): Acts {
  const name = names[now.name] ?? ''
  const { title = '', says = '' } = { title: told[step]?.name, says: told[step]?.says }
  const texts = [
    says,
    ...facts,
    step >= steps.name ? `**${name}**` : '',
    step === steps.take && taken > 0 ? kept : '',
  ]
  return {
    buttons: [
      ...own,
      ...(step === steps.name
        ? [
            button(benchWords.nextName, { do: 'name', by: 1 }),
            button(benchWords.nameBefore, { do: 'name', by: -1 }),
          ]
        : []),
      ...(step === steps.take ? [button(benchWords.take, { do: 'take' })] : []),
      ...(step < steps.take ? [button(benchWords.nextStep, { do: 'step', to: step + 1 })] : []),
      ...(step > steps.look ? [button(benchWords.stepBefore, { do: 'step', to: step - 1 })] : []),
      ...(past.length > 0
        ? [button(benchWords.undo, { do: 'undo' }), button(benchWords.anew, { do: 'anew' })]
        : []),
    ],
    tells: {
      word: benchWords.stepOf,
      at: step + 1,
      of: stepCount,
      title,
      text: texts.filter(Boolean).join('\n\n'),
    },
  }
}

/** A curator's line with its marks # filled in, in their order. */
export const filledIn = (line: string, values: readonly (string | number)[]): string =>
  values.reduce<string>((text, value) => text.replace('#', String(value)), line)
