import { expect, test } from 'vitest'
import { smallShader } from '../../src/workshop/smallShaders.ts'

test('a shader loses its comments and its spacing', () => {
  expect(
    smallShader('\n/** Far. */\nfloat f(vec3 a, int b) {\n  return a.x * .5 - 3.; // so\n}\n'),
  ).toBe(' float f(vec3 a,int b){return a.x*.5-3.;}')
})

test('signs that meet stay two, whoever brings them', () => {
  expect(smallShader('a = b - -c + + d; i++; e -= -f')).toBe('a=b - -c + + d;i++;e-=-f')
  expect(smallShader('a - ${ [1].map((i) => { return -i }) } - b')).toBe(
    'a - ${ [1].map((i) => { return -i }) } - b',
  )
})

test('a shader with a directive keeps its lines', () => {
  const shader = '#define HIGH (1. + x)\nfloat a;\n'
  expect(smallShader(shader)).toBe(shader)
})
