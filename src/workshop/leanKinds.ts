import { parseSync } from 'vite'
import type { Plugin } from 'vite'

/** What of a kind only the workshop asks for: what the bake has of its shape and its light, and fonts of its titles. */
const asked = new Set(['casts', 'shines', 'titles'])

type Piece = { type: string; start: number; end: number }
type Property = Piece & { computed?: boolean; key?: Piece & { name?: string } }
type Declared = Piece & {
  id?: { typeAnnotation?: { typeAnnotation?: { typeName?: { name?: string } } } }
  init?: Piece & { properties?: readonly Property[] }
}

/** Leaves out of the built hall what of its kinds serves the workshop alone. */
export const leanKinds = (): Plugin => ({
  name: 'enfilade:lean-kinds',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/exhibits\/.*\.ts$/.test(id) && code.includes(': Kind = {')
      ? { code: leanKind(code), map: null }
      : undefined,
})

/** The text of a module without those parts of the kinds that it declares. */
export function leanKind(code: string): string {
  const found: Property[] = []
  const { program } = parseSync('kind.ts', code)
  for (const statement of program.body) {
    const declared = 'declaration' in statement ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') continue
    // The parser's tree, as far as it is read here.
    for (const { id, init } of declared.declarations as unknown as readonly Declared[])
      if (id?.typeAnnotation?.typeAnnotation?.typeName?.name === 'Kind')
        for (const property of init?.properties ?? [])
          if (property.key?.name !== undefined && asked.has(property.key.name)) found.push(property)
  }
  return found
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^,/, ''),
      code,
    )
}
