import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitorIn } from './access/testing.ts'
import { ROLES } from './access/visitor.ts'
import { spoken } from './foundation/text.ts'
import { navigationOf } from './navigation.ts'
import { navigationTexts } from './navigation-messages.ts'

const say = spoken(navigationTexts, 'sv')
const menuOf = (role: (typeof ROLES)[number], path = '/exempel', handles_protected = false) =>
  navigationOf(visitorIn(1, role, { handles_protected }), path, say)
const atThumb = (role: (typeof ROLES)[number]) => menuOf(role).bar.map(place => place.short ?? place.label)
const sectionsOf = (role: (typeof ROLES)[number]) => menuOf(role).sections.map(section => section.label)
const entriesOf = (role: (typeof ROLES)[number], label: string, handles_protected = false) =>
  menuOf(role, '/exempel', handles_protected)
    .sections.find(section => section.label === label)
    ?.entries.map(entry => entry.label)

test('the menu is at most eight sections, and a section with one entry is that entry', () => {
  assert.deepEqual(sectionsOf('project_leader'), [
    'Översikt',
    'Företag',
    'Lärande',
    'Människor',
    'Pengar',
    'Resultat',
    'Projektet',
  ])
  assert.deepEqual(sectionsOf('officer'), ['Hem', 'Översikt', 'Företag', 'Lärande', 'Resultat'])
  assert.deepEqual(sectionsOf('company'), ['Vårt företag', 'Lärande', 'Personer', 'Pengar'])
  assert.deepEqual(sectionsOf('steering'), ['Översikt', 'Företag', 'Behov', 'Resultat'])
  assert.ok(ROLES.every(role => sectionsOf(role).length <= 8))
})

test('a section has its second row, and leads to the first place in it', () => {
  assert.deepEqual(entriesOf('project_leader', 'Företag'), [
    'Alla företag',
    'Vägen',
    'Självskattning',
    'Förmedlingar',
    'Partnerskapet',
  ])
  assert.deepEqual(entriesOf('officer', 'Resultat'), ['Takt', 'Startsträcka'])
  const programme = menuOf('auditor').sections.at(-1)!
  assert.deepEqual([programme.label, programme.href], ['Projektet', '/exempel/installningar'])
})

test('whoever has one section only needs no second row', () => {
  assert.deepEqual(sectionsOf('provider'), ['Tillfällen', 'Utbildningar', 'Närvaro', 'Behov', 'Utvärdering'])
  assert.deepEqual(sectionsOf('administrator'), ['Uppgifter', 'Användare', 'Händelser'])
  assert.ok(menuOf('provider').sections.every(section => section.entries.length === 0))
})

test('persons with protected identity stand in the menu of their handler only', () => {
  assert.deepEqual(entriesOf('process_leader', 'Människor', true), [
    'Personer',
    'Kompetenser',
    'Trappan',
    'Skyddade personer',
  ])
  assert.deepEqual(entriesOf('process_leader', 'Människor'), ['Personer', 'Kompetenser', 'Trappan'])
  assert.equal(entriesOf('auditor', 'Människor', true), undefined)
})

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

test('the place that the address lies under is marked, once, and its section with it', () => {
  const current = (path: string) => {
    const { sections, head } = menuOf('project_leader', path)
    return [...sections.flatMap(section => [section, ...section.entries]), ...head]
      .filter(place => place.current)
      .map(place => place.label)
  }
  assert.deepEqual(current('/exempel'), ['Översikt'])
  assert.deepEqual(current('/exempel/foretag/7'), ['Företag', 'Alla företag'])
  assert.deepEqual(current('/exempel/utbildningar/3'), ['Lärande', 'Utbildningar'])
  assert.deepEqual(current('/exempel/vagen/lista'), ['Företag', 'Vägen'])
  assert.deepEqual(current('/exempel/vagen/takt'), ['Resultat', 'Takt'])
  assert.deepEqual(current('/exempel/installningar/brev/andring'), ['Projektet', 'Brev'])
  assert.deepEqual(current('/exempel/kalender/4'), ['Kalender'])
})
