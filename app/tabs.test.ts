import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Reading, tabsShown } from './access/panel.tsx'
import { visitorIn } from './access/testing.ts'
import type { Role } from './access/visitor.ts'
import type { CompanyFacts } from './companies/queries.ts'
import { spoken, type Texts } from './foundation/text.ts'
import { companyTabs } from './tabs.ts'

const about = { id: 7, partner_id: null } as CompanyFacts
const tabsOf = async (role: Role, page: string) => {
  const visit = {
    visitor: visitorIn(1, role, { company_id: role === 'company' ? 7 : null }),
    url: new URL(`http://localhost/demo/foretag/7${page}`),
    say: (texts: Texts) => spoken(texts, 'sv'),
  } as unknown as Reading
  // How many people there are is asked of the database; here it is what stands beside the letters that is tried.
  const without = companyTabs.filter(one => !('path' in one) || one.path !== 'personer')
  const { shown, inner } = await tabsShown(without, visit, { about, base: '/demo/foretag/7' })
  const told = (tabs: typeof shown) => tabs.map(({ label, current }) => (current ? `[${label}]` : label))
  return [told(shown), told(inner)]
}

test('with the gap to come, a company has at most seven tabs', () => {
  assert.ok(companyTabs.length + 1 <= 7)
})

test('visits, contacts and letters share a tab, and each has its own address in a second row', async () => {
  const all = ['Översikt', 'Närvaro', 'Pengar', '[Kontakt & brev]', 'Händelser']
  assert.deepEqual(await tabsOf('project_leader', '/brev'), [all, ['Besök', 'Kontaktpersoner', '[Brev]']])
  assert.deepEqual((await tabsOf('project_leader', ''))[1], [])
})

test('who may open one page of a tab has that page as the tab', async () => {
  assert.deepEqual((await tabsOf('economist', '/brev'))[0]!.at(-2), '[Brev]')
  assert.deepEqual((await tabsOf('economist', '/brev'))[1], [])
  assert.ok((await tabsOf('company', '/kontakter'))[0]!.includes('[Kontaktpersoner]'))
})
