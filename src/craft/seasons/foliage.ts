import {
  blend,
  covering,
  ink,
  ribbon,
  type Ink,
  type Mark,
  type Place,
} from '../landscape/marks.ts'
import { along, beyond, blossom, bud, fruit, leaf, roundLeaf } from './growth.ts'
import type { PlantLook } from './plants.ts'

type Random = () => number
const up = -Math.PI / 2

/** Leaves, then flowers or fruit, on a twig. */
export function dressed(look: PlantLook, twig: readonly Place[], random: Random): Mark[] {
  const { bloom, fruit: berries } = look
  const marks = leavesOn(look, twig, random)
  const tip = along(twig, 1)
  if (berries)
    for (let i = 0; i < berries.many; i += 1) {
      const { at } = along(twig, 0.45 + 0.55 * random())
      const spread = berries.many > 3 ? berries.size * 0.9 : 4
      marks.push(
        ...fruit(
          [at[0] + (random() - 0.5) * 2 * spread, at[1] + berries.size * 0.55 + random() * spread],
          berries.size,
          ink(berries.ink),
        ),
      )
    }
  for (let i = 0; i < (bloom?.many ?? 0); i += 1) {
    if (!bloom) break
    const part = bloom.gathered
      ? 0.62 + 0.38 * random()
      : 0.28 + (0.72 * (i + random())) / bloom.many
    const { at, angle } = along(twig, Math.min(1, part))
    const off = bloom.gathered ? 26 * (1.25 - part) + 4 : bloom.size * 0.4
    const place = beyond(at, angle + (random() - 0.5) * 5, off * random() * 1.6)
    const size = bloom.size * (0.8 + 0.35 * random())
    marks.push(
      ...blossom(place, size, bloom.petals, ink(bloom.ink), ink(bloom.heart), random() * 6),
    )
  }
  if (bloom && !bloom.gathered)
    marks.push(...bud(tip.at, tip.angle, bloom.size * 0.7, ink(bloom.ink)))
  return marks
}

/** Leaves on both sides of a twig. */
export function leavesOn(
  { leaf: look }: PlantLook,
  twig: readonly Place[],
  random: Random,
): Mark[] {
  if (!look) return []
  const colour = ink(look.ink)
  return Array.from({ length: look.many }, (_, i) => {
    const { at, angle } = along(twig, (i + 0.6) / look.many)
    const side = i % 2 ? 1 : -1
    const out = angle + side * (0.5 + 0.5 * random())
    const own = blend(colour, ink('#C8C070'), 0.25 * random())
    const size = 0.75 + 0.45 * random()
    return look.round
      ? roundLeaf(at, out, look.long * size, own)
      : leaf(at, out, look.long * size, look.wide * size, own)
  }).flat()
}

/** Leaves in a hand that hangs from a twig's end, as bamboo has them. */
export function hanging({ leaf: look }: PlantLook, twig: readonly Place[], random: Random): Mark[] {
  const { at } = along(twig, 1)
  const colour = ink(look?.ink ?? '')
  return Array.from({ length: look?.many ?? 0 }, (_, i) => {
    const angle = Math.PI / 2 + (i - ((look?.many ?? 1) - 1) / 2) * 0.42 + (random() - 0.5) * 0.3
    const size = 0.7 + 0.5 * random()
    return leaf(
      at,
      angle,
      (look?.long ?? 0) * size,
      look?.wide ?? 0,
      blend(colour, ink('#A9B86A'), 0.35 * random()),
    )
  }).flat()
}

/** Leaves with lobes, in threes along a stem. */
export function cutLeaves(
  { leaf: look }: PlantLook,
  stem: readonly Place[],
  random: Random,
): Mark[] {
  const colour = ink(look?.ink ?? '')
  return Array.from({ length: (look?.many ?? 0) * 2 }, (_, i) => {
    const { at, angle } = along(stem, 0.12 + (0.78 * i) / ((look?.many ?? 1) * 2))
    const out = angle + (i % 2 ? 1 : -1) * (0.75 + 0.3 * random())
    const own = blend(colour, ink('#B9C79A'), 0.3 * random())
    const long = (look?.long ?? 0) * (1.1 - (0.5 * i) / ((look?.many ?? 1) * 2))
    return [0, -0.55, 0.55].flatMap((aside) =>
      leaf(at, out + aside, long * (aside ? 0.68 : 1), (look?.wide ?? 0) * 0.6, own),
    )
  }).flat()
}

/** Needles in a fan at the end of a twig. */
export function needles(
  { leaf: look }: PlantLook,
  at: Place,
  angle: number,
  random: Random,
): Mark[] {
  const colour = ink(look?.ink ?? '')
  return [0.75, 0.4].map((dark, layer) => ({
    path: Array.from({ length: look?.many ?? 0 }, () => {
      const out = angle + (random() - 0.5) * 3.1
      const [fx, fy] = beyond(at, out, 3)
      const [x, y] = beyond(at, out, (look?.long ?? 0) * (0.7 + 0.4 * random()))
      return `M${fx.toFixed(1)} ${fy.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`
    }).join(''),
    wash: covering(blend(colour, ink(layer ? '#C9CF8A' : '#22402F'), dark * 0.6), 0.9),
    broad: 1.3,
  }))
}

/** Young shoots that stand up like candles. */
export const candles = (
  look: { size: number; ink: string; many: number },
  at: Place,
  random: Random,
): Mark[] =>
  Array.from({ length: look.many }, (_, i) => {
    const angle = up + (i - 1) * 0.4 + (random() - 0.5) * 0.3
    return leaf(at, angle, look.size * 2.2, look.size * 0.5, ink(look.ink))
  }).flat()

/** A blade of grass: broadest in its lower third, its tip sharp. */
export const bladeOf = (line: readonly Place[], wide: number, wash: Ink): Mark => ({
  path: ribbon(line, (i) => {
    const part = i / (line.length - 1)
    return (wide / 2) * Math.min(1, 0.45 + 2 * part) * (1 - part) ** 0.7
  }),
  wash,
})
