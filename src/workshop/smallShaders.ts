import type { Plugin } from 'vite'

/** Shaders travel without their comments and their indentation: a visitor's card reads neither. */
export const smallShaders = (): Plugin => ({
  name: 'enfilade-small-shaders',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/finish\/.*\.ts$/.test(id) && code.includes('glsl`')
      ? { code: code.replace(/(glsl`)((?:[^`\\]|\\[^])*)(`)/g, smaller), map: null }
      : undefined,
})

const smaller = (_: string, tag: string, shader: string, end: string): string =>
  tag +
  shader
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')
    // A directive keeps its line.
    .replace(/\n\s*(?=#)/g, '\u0000')
    .replace(/\s+/g, ' ')
    .replaceAll('\u0000', '\n') +
  end
