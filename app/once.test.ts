import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const HOME = new URL('..', import.meta.url).pathname
const sources = globSync(['app/**/*.{ts,tsx}', 'cli/**/*.{ts,js}', 'bench/**/*.ts'], { cwd: HOME }).filter(
  file => !/\.test\.tsx?$/.test(file),
)

/** What is defined once, where its text tells: how it reads, and the one file in which it stands. */
const ONCE: [string, RegExp, string][] = [
  ['the time zone', /Europe\/Stockholm/, 'app/foundation/clock.ts'],
  ['a moment in Stockholm, in SQL', /at time zone/, 'app/foundation/stockholm.ts'],
  ['a capital letter first', /(charAt\(0\)|\[0\]!?)\.to(Locale)?UpperCase/, 'app/foundation/text.ts'],
  ['admitted', /agreed_on (between|>= *(programme\.)?starts_on)/, 'app/companies/queries/admitted.ts'],
  [
    'employed on a day, in SQL',
    /starts_on, '-infinity'|\.starts_on is null or/,
    'app/people/queries/employment-on.ts',
  ],
  ['the rate of a euro', /(name === |figureOn\(\w+, )'eur_rate'/, 'app/programmes/rules/eur-rate.ts'],
  [
    'who has a seat, and how many are free',
    /booking\.cancelled_at|occasion\.seats -/,
    'app/courses/queries/seats.ts',
  ],
  ['the rate of a day, in SQL', /lead\(valid_from|(from|join) unit_cost/, 'app/programmes/queries/rates.ts'],
  ['when the trail is written: last in a transaction', /writeNoted\(tx\)/, 'app/foundation/transact.ts'],
  ['a line of the trail', /insertInto\('trail'\)/, 'app/foundation/trail.ts'],
  ['the counties of the programme', /unnest\(counties\)/, 'app/programmes/queries.ts'],
  [
    'the counties that are counted one by one',
    /skane: 'Skåne'|county = '(Skåne|Blekinge)'/,
    'app/statistics/rules/individuals.ts',
  ],
]

for (const [what, pattern, home] of ONCE)
  test(`${what}: defined once, in ${home}`, () => {
    assert.deepEqual(
      sources.filter(file => pattern.test(readFileSync(`${HOME}${file}`, 'utf8'))),
      [home],
    )
  })
