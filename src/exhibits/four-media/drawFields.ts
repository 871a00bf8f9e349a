import type { Medium } from './rule.ts'
import { drawVases } from './vaseFigures.ts'

type Context = CanvasRenderingContext2D

/** The colours of the drawings: wall and floor of the room, paper and ink, glass and edges. */
const inks = {
  wall: '#4A453E',
  floor: '#35322D',
  paper: '#F6F1E7',
  line: '#8D867B',
  title: '#2B2622',
  glass: '#20292F',
  edge: '#9AA3A9',
  gold: '#D8B765',
} as const

/** A field's upper left corner and its size; the name is written under the drawing. */
type Field = { x: number; y: number; width: number; height: number }

/** How each medium shows the three vases. `title` writes the exhibit's name that wide there. */
export const drawField: Readonly<
  Record<Medium, (context: Context, field: Field, title: Title) => void>
> = { label: onWall, phone: onPhone, kiosk: onKiosk, headset: inHeadset }

export type Title = (at: { x: number; y: number; wide: number; em: number }, ink: string) => void

/** Three vases on plinths, which nobody turns, and the label beside them. */
function onWall(context: Context, { x, y, width, height }: Field, title: Title): void {
  room(context, { x, y, width, height })
  drawVases(context, { x: x + width * 0.34, y: y + height * 0.6, high: 0.15, apart: 0.085 }, 0.12)
  const plate = { x: x + width * 0.66, y: y + height * 0.26, width: 0.125, height: 0.17 }
  sheet(context, plate, inks.paper)
  title({ x: plate.x + 0.012, y: plate.y + 0.032, wide: 0.1, em: 0.02 }, inks.title)
  lines(context, { x: plate.x + 0.012, y: plate.y + 0.055, width: 0.1 }, 7)
}

/** A small card with small vases, which goes home. */
function onPhone(context: Context, { x, y, width, height }: Field, title: Title): void {
  const phone = { x: x + width / 2 - 0.09, y: y + 0.03, width: 0.18, height: height - 0.05 }
  sheet(context, phone, '#0E1114', 0.022, inks.edge)
  const screen = {
    x: phone.x + 0.009,
    y: phone.y + 0.012,
    width: 0.162,
    height: phone.height - 0.024,
  }
  sheet(context, screen, inks.paper, 0.012)
  context.fillStyle = inks.wall
  context.fillRect(screen.x, screen.y + 0.01, screen.width, 0.13)
  drawVases(context, { x: x + width / 2, y: screen.y + 0.125, high: 0.085, apart: 0.05 })
  title({ x: screen.x + 0.012, y: screen.y + 0.17, wide: 0.138, em: 0.022 }, inks.title)
  lines(context, { x: screen.x + 0.012, y: screen.y + 0.195, width: 0.138 }, 6)
}

/** A large screen on a post, with a way to turn the vases. */
function onKiosk(context: Context, { x, y, width, height }: Field, title: Title): void {
  const screen = { x: x + 0.035, y: y + 0.025, width: width - 0.07, height: height * 0.68 }
  context.fillStyle = '#2B3238'
  context.fillRect(x + width / 2 - 0.03, screen.y + screen.height, 0.06, height * 0.2)
  context.fillRect(x + width / 2 - 0.09, y + height * 0.9, 0.18, 0.016)
  sheet(context, screen, inks.glass, 0.012, inks.edge)
  title(
    { x: screen.x + 0.02, y: screen.y + 0.036, wide: screen.width - 0.04, em: 0.026 },
    '#E7E0D2',
  )
  drawVases(context, { x: x + width / 2, y: screen.y + 0.22, high: 0.16, apart: 0.115 })
  context.strokeStyle = inks.gold
  context.lineWidth = 0.005
  for (const side of [-1, 1]) {
    const at = x + width / 2 + side * 0.03
    context.beginPath()
    context.arc(at, screen.y + 0.247, 0.012, side < 0 ? 0.6 : 2.5, side < 0 ? 5 : 0.6, side > 0)
    context.stroke()
  }
}

/** The vases at their true size, once for each eye, and nobody beside one. */
function inHeadset(context: Context, { x, y, width, height }: Field): void {
  sheet(
    context,
    { x: x + 0.015, y: y + height * 0.14, width: width - 0.03, height: height * 0.66 },
    '#0E1114',
    0.06,
    inks.edge,
  )
  for (const eye of [-1, 1]) {
    const side = width / 2 - 0.045
    const view = {
      x: x + width / 2 + (eye < 0 ? -side - 0.008 : 0.008),
      y: y + height * 0.2,
      width: side,
      height: height * 0.54,
    }
    context.save()
    context.beginPath()
    context.roundRect(view.x, view.y, view.width, view.height, 0.045)
    context.clip()
    room(context, view)
    // Each eye sees what is near from a little aside.
    const middle = view.x + view.width / 2 - eye * 0.005
    drawVases(
      context,
      { x: middle, y: view.y + view.height * 0.68, high: 0.125, apart: 0.068 },
      0.1,
    )
    context.restore()
  }
}

function room(context: Context, { x, y, width, height }: Field): void {
  context.fillStyle = inks.wall
  context.fillRect(x, y, width, height)
  context.fillStyle = inks.floor
  context.fillRect(x, y + height * 0.78, width, height * 0.22)
}

function sheet(
  context: Context,
  { x, y, width, height }: Field,
  ink: string,
  round = 0.004,
  edge?: string,
): void {
  context.beginPath()
  context.roundRect(x, y, width, height, round)
  context.fillStyle = ink
  context.fill()
  if (edge === undefined) return
  context.strokeStyle = edge
  context.lineWidth = 0.004
  context.stroke()
}

/** Lines of a text that is too small to be read. */
function lines(
  context: Context,
  { x, y, width }: { x: number; y: number; width: number },
  count: number,
): void {
  context.fillStyle = inks.line
  for (let i = 0; i < count; i += 1)
    context.fillRect(
      x,
      y + i * 0.0155,
      width * (i === count - 1 ? 0.55 : 1 - 0.06 * (i % 3)),
      0.0045,
    )
}
