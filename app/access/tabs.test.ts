import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from './panel.tsx'
import { type Tab, type Tabs, tabsShown } from './tabs.ts'
import { visitorIn } from './testing.ts'
import { holds, type Role } from './visitor.ts'

type Company = { is_own: boolean }
const tab = (path: string, roles: readonly Role[], mayAt?: Tab<Company>['mayAt']): Tab<Company> => ({
  path,
  may: visitor => holds(visitor, ...roles),
  mayAt,
  label: () => path || 'start',
})
const TABS: Tabs<Company> = [
  tab('', ['officer', 'economist', 'process_leader', 'steering']),
  {
    label: () => 'contact & letters',
    tabs: [
      tab('visits', ['officer', 'process_leader']),
      tab('contacts', ['process_leader'], (_, { is_own }) => is_own),
      tab('letters', ['officer', 'economist', 'process_leader']),
    ],
  },
]
const tabsOf = async (role: Role, page: string, is_own = true) => {
  const visit = { visitor: visitorIn(1, role), url: new URL(`http://localhost/company/7${page}`) }
  const { shown, inner } = await tabsShown(TABS, visit as Reading, { about: { is_own }, base: '/company/7' })
  const told = (tabs: typeof shown) => tabs.map(({ label, current }) => (current ? `[${label}]` : label))
  return [told(shown), told(inner), shown.at(-1)!.href] as const
}

test('pages that share a tab stand in a second row, and the tab leads to the first of them', async () => {
  assert.deepEqual(await tabsOf('process_leader', '/letters'), [
    ['start', '[contact & letters]'],
    ['visits', 'contacts', '[letters]'],
    '/company/7/visits',
  ])
  assert.deepEqual(await tabsOf('process_leader', '/letters', false), [
    ['start', '[contact & letters]'],
    ['visits', '[letters]'],
    '/company/7/visits',
  ])
  assert.deepEqual(await tabsOf('officer', ''), [['[start]', 'contact & letters'], [], '/company/7/visits'])
})

test('who may open one of them has that page as the tab, and who may open none has no such tab', async () => {
  assert.deepEqual(await tabsOf('economist', '/letters'), [['start', '[letters]'], [], '/company/7/letters'])
  assert.deepEqual(await tabsOf('steering', ''), [['[start]'], [], '/company/7'])
})
