import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitorIn } from './access/testing.ts'
import { ROLES } from './access/visitor.ts'
import { spoken } from './foundation/text.ts'
import { navigationOf, navigationTexts } from './navigation.ts'

const say = spoken(navigationTexts, 'sv')
const menuOf = (role: (typeof ROLES)[number], path = '/exempel') =>
  navigationOf(visitorIn(1, role), path, say)
const atThumb = (role: (typeof ROLES)[number]) =>
  menuOf(role)
    .filter(place => place.icon)
    .map(place => place.short ?? place.label)

test('on a phone each role has its own few places at the thumb, and the rest of its menu behind one more', () => {
  assert.deepEqual(atThumb('project_leader'), ['Översikt', 'Företag', 'Vägen', 'Kalender'])
  assert.deepEqual(atThumb('officer'), ['Hem', 'Företag', 'Kalender', 'Nytt'])
  assert.deepEqual(atThumb('economist'), ['Översikt', 'Företag', 'Timmar', 'Siffror'])
  assert.deepEqual(atThumb('auditor'), ['Översikt', 'Timmar', 'Siffror', 'Händelser'])
  assert.deepEqual(
    ROLES.filter(role => atThumb(role).length > 4 || atThumb(role).some(word => word.length > 10)),
    [],
  )
})

test('the place that the address lies under is marked, once', () => {
  const current = (path: string) =>
    menuOf('project_leader', path)
      .filter(place => place.current)
      .map(place => place.label)
  assert.deepEqual(current('/exempel'), ['Översikt'])
  assert.deepEqual(current('/exempel/foretag/7'), ['Företag'])
  assert.deepEqual(current('/exempel/utbildningar/3'), ['Utbildning'])
})
