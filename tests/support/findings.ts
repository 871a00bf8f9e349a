import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** WCAG 2.2 up to AA, and what is good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps somebody out of a page, or of a part of it that a selector names: the rule, and the markup.
 * Worked out in the page itself, which is one document: otherwise a second page is opened for every look.
 */
export async function findings(page: Page, part?: string): Promise<string[]> {
  expect(page.frames(), 'all of the page is looked at').toHaveLength(1)
  // What looks is half a megabyte: a document that has it already need not read it again.
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  const looker = isThere ? new AxeBuilder({ page, axeSource: ';' }) : new AxeBuilder({ page })
  // Of what is as it should be the names are enough.
  const whole = looker
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
  const { violations, passes } = await (part === undefined ? whole : whole.include(part)).analyze()
  expect(passes.length, 'something is looked at').toBeGreaterThan(0)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
