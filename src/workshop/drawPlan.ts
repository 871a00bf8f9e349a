import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outline, type Exhibition } from '#exhibition'
import { html, markup, type Html } from '#kit'
import { planBuilding, type FloorPlan, type Hanging, type Opening } from '#plan'
import { compile } from './compile.ts'
import { tell } from './problems.ts'

/** The plan of the exhibition in `folder` as SVG, in metres, north up. Lists its problems apart. */
export async function drawPlan(folder: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'enfilade-'))
  tell(await compile(folder, out))
  // Compiled by ourselves a moment ago, so trusted.
  const exhibition = JSON.parse(await readFile(join(out, 'exhibition.json'), 'utf8')) as Exhibition
  await rm(out, { recursive: true })
  return markup(drawn(planBuilding(outline(exhibition))))
}

/** Walls as lines of their true thickness, openings cut into them, exhibits as dots with a nose. */
function drawn({ rooms, courts, openings, hangings }: FloorPlan): Html {
  const all = [...rooms, ...courts].map(({ outer }) => outer)
  const x0 = Math.min(...all.map((rect) => rect.x0)) - 1
  const z0 = Math.min(...all.map((rect) => rect.z0)) - 1
  const width = Math.max(...all.map((rect) => rect.x1)) + 1 - x0
  const depth = Math.max(...all.map((rect) => rect.z1)) + 1 - z0
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="${x0} ${z0} ${width} ${depth}"
    font-family="sans-serif"
    text-anchor="middle"
  >
    <rect x="${x0}" y="${z0}" width="${width}" height="${depth}" fill="#f6f1e7" />
    ${[...courts, ...rooms].map(
      ({ id, outer: { x0: west, z0: north, x1: east, z1: south } }) =>
        html`<rect
            x="${west}"
            y="${north}"
            width="${east - west}"
            height="${south - north}"
            fill="none"
            stroke="#2b2622"
            stroke-width=".4"
          />
          <text x="${(west + east) / 2}" y="${(north + south) / 2}" font-size="1.4" fill="#6b635a"
            >${id}</text
          > `,
    )}
    ${openings.map(gap)} ${hangings.map(mark)}
  </svg>`
}

function gap({ id, kind, through, x, z, width, height }: Opening): Html {
  const across = kind === 'well' ? width : through === 'x' ? 0.5 : width
  const along = kind === 'well' ? height : through === 'x' ? width : 0.5
  const fill = kind === 'doorway' ? '#f6f1e7' : kind === 'window' ? '#b9c8c2' : 'none'
  return html`<rect
    x="${x - across / 2}"
    y="${z - along / 2}"
    width="${across}"
    height="${along}"
    fill="${fill}"
    stroke="#b9c8c2"
    stroke-width=".06"
    ><title>${id}</title></rect
  > `
}

function mark({ exhibit, x, z, size: [width, , depth], turn }: Hanging): Html {
  return html`<g transform="translate(${x} ${z}) rotate(${turn})"
    ><rect
      x="${-width / 2}"
      y="${-depth / 2}"
      width="${width}"
      height="${Math.max(depth, 0.1)}"
      fill="#8c2f25"
    /><path d="M0 0v-.8" stroke="#8c2f25" stroke-width=".06" /><title>${exhibit}</title></g
  > `
}
