import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Who } from '../../competences/rules/rating.ts'
import {
  type Candidate,
  choiceOf,
  effectsOf,
  groupIn,
  groupKey,
  groupsAmong,
  membersOf,
  reachedWith,
  tickedAgain,
} from './choosing.ts'

type Facts = NonNullable<Candidate['facts']>
const facts = (rest: Partial<Facts> = {}): Facts => ({
  sex: 'woman',
  category: 'kollektiv',
  is_unqualified: true,
  never_trained: false,
  last_training_year: null,
  starting_year: 2025,
  ...rest,
})
const one = (who: Who, rest: Partial<Candidate> = {}): Candidate => ({
  who,
  name: who,
  title: 'Packare',
  team: '',
  shift: 'Natt',
  category: 'kollektiv',
  facts: facts(),
  level: null,
  ...rest,
})

const SIMPLE = {
  code: 'a',
  name: 'Kvinnor i enkla jobb',
  sex: 'woman',
  category: 'kollektiv',
  unqualified: true,
  years_without_training: null,
} as const
const SELDOM = {
  code: 'b',
  name: 'Män som sällan utbildar sig',
  sex: 'man',
  category: 'kollektiv',
  unqualified: null,
  years_without_training: 3,
} as const

// Ada and Eva have simple jobs, Olof has not trained since 2020, Karl trained last year, and Ines takes no part.
const ada = one('p1', { level: 1 })
const eva = one('p2', { level: 3, shift: 'Dag' })
const olof = one('p3', { title: ' packare', facts: facts({ sex: 'man', last_training_year: 2020 }) })
const karl = one('p4', {
  title: 'Tekniker',
  category: 'tjansteman',
  facts: facts({ sex: 'man', category: 'tjansteman', last_training_year: 2024 }),
  level: 0,
})
const ines = one('e5', { category: null, facts: null, shift: '', level: 2 })
const ALL = [ada, eva, olof, karl, ines]
const set = (...who: Who[]) => new Set(who)

test('whole groups: a shift, a role however it is written, below a level, not rated, and who has nothing yet', () => {
  const standing = { line: set('p2'), plan: set('p1', 'p2'), level_to: 3 as const }
  const members = (key: string) => membersOf(ALL, groupIn(key)!, standing).map(each => each.who)
  assert.deepEqual(members('shift:Natt'), ['p1', 'p3', 'p4'])
  assert.deepEqual(members('role:PACKARE'), ['p1', 'p2', 'p3', 'e5'])
  // Nobody who has not been rated is below anything.
  assert.deepEqual(members('below'), ['p1', 'p4', 'e5'])
  assert.deepEqual(members('not_rated'), ['p3'])
  // Karl is on the other side, and of Ines nobody has told.
  assert.deepEqual(members('nothing'), ['p3'])
  assert.deepEqual(members('chosen'), ['p2'])
  assert.equal(groupIn('allt'), null)
  assert.deepEqual(
    groupsAmong(ALL, standing).map(group => `${groupKey(group)} ${group.people}`),
    [
      'everyone 5',
      'chosen 1',
      'nothing 1',
      'below 3',
      'not_rated 1',
      'shift:Dag 1',
      'shift:Natt 3',
      'role:Packare 4',
      'role:Tekniker 1',
    ],
  )
})

test('what a choice does to the focus groups, by hand', () => {
  const choosing = { elsewhere: set('p2'), line: set('p3'), shown: set('p1', 'p2', 'p3') }
  const [simple, seldom] = effectsOf(ALL, [SIMPLE, SELDOM], choosing)
  // Ada and Eva; Eva stands in another line already.
  assert.deepEqual([simple!.all, simple!.before, simple!.fixed, simple!.open], [2, 1, 1, ['p1']])
  assert.equal(reachedWith(simple!, set('p1', 'p2')), 2)
  // Olof alone, chosen for this line; unticked he is no longer reached.
  assert.deepEqual([seldom!.all, seldom!.before, reachedWith(seldom!, set())], [1, 1, 0])
})

test('however it is ticked, the count is what the plan then has', () => {
  const subset = fc.subarray(ALL.map(each => each.who))
  fc.assert(
    fc.property(subset, subset, subset, subset, (elsewhere, line, shown, ticks) => {
      const choosing = { elsewhere: set(...elsewhere), line: set(...line), shown: set(...shown) }
      const ticked = ticks.filter(who => shown.includes(who))
      const { add, remove } = choiceOf({
        shown: new Map(shown.map(who => [who, line.includes(who)])),
        ticked: set(...ticked),
      })
      const after = set(...line.filter(who => !remove.includes(who)), ...add)
      const before = effectsOf(ALL, [SIMPLE, SELDOM], choosing)
      const then = effectsOf(ALL, [SIMPLE, SELDOM], { ...choosing, line: after })
      assert.deepEqual(
        before.map(effect => reachedWith(effect, set(...ticked))),
        then.map(effect => effect.before),
      )
    }),
  )
})

test('shown again, what was changed on the page stays, what another has saved since is as it is, and a whole group comes on top', () => {
  // Shown with Ada and Eva; Ada was unticked and Olof ticked. Meanwhile another took Eva away and chose Karl.
  const typed = { was: ['p1', 'p2'], who: ['p2', 'p3'] } as const
  const again = (kept: Who[], whole: Who[] = []) =>
    [...tickedAgain({ kept: set(...kept), typed, whole })].sort()
  assert.deepEqual(again(['p1', 'p2']), ['p2', 'p3'])
  assert.deepEqual(again(['p1', 'p4']), ['p3', 'p4'])
  assert.deepEqual(again(['p1', 'p2'], ['p1', 'e5']), ['e5', 'p1', 'p2', 'p3'])
  assert.deepEqual([...tickedAgain({ kept: set('p1'), typed: null, whole: ['p2'] })], ['p1', 'p2'])
})
