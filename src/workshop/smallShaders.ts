import type { Plugin } from 'vite'

/** Shaders travel without their comments and their spacing: a visitor's card reads neither. */
export const smallShaders = (): Plugin => ({
  name: 'enfilade-small-shaders',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/finish\/.*\.ts$/.test(id) && code.includes('glsl`')
      ? {
          code: code.replace(
            /(glsl`)((?:[^`\\]|\\[^])*)(`)/g,
            (_, tag: string, shader: string, end: string) => tag + smallShader(shader) + end,
          ),
          map: null,
        }
      : undefined,
})

const comments = /\/\*[^]*?\*\/|\/\/[^\n]*/g
const filledIn = /(\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/

/** A shader, as it stands in a template, without what its compiler passes over. */
export function smallShader(shader: string): string {
  const said = shader.replace(comments, '')
  // Lines matter to directives: who writes one has it as it is.
  if (/^\s*#/m.test(said)) return said
  return said
    .split(filledIn)
    .map((part, i) => (i % 2 === 0 ? tight(part) : part))
    .join('')
}

const tight = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([=*/<>(){}[\],;?:&|!]) ?/g, '$1')
    // Two signs that meet would be another one, and a number that is filled in may have its own.
    .replace(/(?<=[^ +-]) ?([+-]) ?(?=[^ +-])/g, '$1')
