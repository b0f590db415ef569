import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allTests, planOf, turnsOf } from './test-plan.ts'

const plan = planOf()
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/')

test('every test file is run, and none of them twice on the same database', () => {
  assert.deepEqual([...plan.alone, ...plan.databases, ...plan.own].sort(), allTests().sort())
})

test('of each room that has a database, something is run on the embedded kind too', t => {
  t.diagnostic(`${plan.both.length} of ${plan.databases.length} files with a database are run on both kinds`)
  const rooms = new Set(plan.databases.filter(file => /^app\/\w+\//.test(file)).map(roomOf))
  for (const file of plan.both) rooms.delete(roomOf(file))
  assert.deepEqual([...rooms], [])
})

test('a world is opened on either kind; what starts processes stands by itself, and a rule alone', () => {
  assert.ok(plan.databases.includes('tests/access-table.test.ts'))
  assert.ok(plan.own.includes('cli/demo.test.ts'))
  assert.ok(plan.databases.includes('app/foundation/walls.test.ts'))
  assert.ok(plan.alone.includes('app/desk/rules/people-verdict.test.ts'))
})

test('what takes longest is begun first', () => {
  const [first, second] = turnsOf(plan, true).map(({ file }) => readFileSync(file, 'utf8').split('\n'))
  assert.ok(first!.includes('// Among the longest.') && second!.includes('// Among the longest.'))
})

test('a file that is run on both kinds is taken twice where there is a server, else once', () => {
  const times = (hasServer: boolean) =>
    turnsOf(plan, hasServer).filter(turn => turn.file === 'app/foundation/walls.test.ts')
  assert.deepEqual(
    times(true).map(turn => turn.isEmbedded),
    [false, true],
  )
  assert.equal(times(false).length, 1)
})
