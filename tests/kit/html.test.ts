import { html, markup } from '#kit'
import { expect, test } from 'vitest'

test('text put into markup stays text, in an element and in an attribute', () => {
  const hostile = `"><img src=x onerror='x()'>&amp;`
  expect(markup(html`<p title="${hostile}">${hostile}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=&#39;x()&#39;&gt;&amp;amp;">' +
      '&quot;&gt;&lt;img src=x onerror=&#39;x()&#39;&gt;&amp;amp;</p>',
  )
})

test('markup put into markup stays markup, and lists are joined', () => {
  const lines = ['one', '<two>'].map((text) => html`<b>${text}</b>`)
  expect(markup(html`<i>${lines}</i>`)).toBe('<i><b>one</b><b>&lt;two&gt;</b></i>')
})

test('what is not there leaves nothing, and a nought is a number', () => {
  expect(markup(html`<p>${undefined}${0}</p>`)).toBe('<p>0</p>')
})

test('nothing that was read from a file can pass for markup', () => {
  const read: unknown = JSON.parse('{"written":"<script>","Symbol(html)":"<script>"}')
  expect(() => markup(html`${read as string}`)).toThrow(TypeError)
})
