import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KINDS, LISTS, ROOMS, type Room, TOOL_ROOMS } from './house.ts'
import { files, importsOf, isTest, isTesting, offersOf, sources, usesOf, wayTo } from './house-graph.ts'

const roomOf = (file: string) => ROOMS.find(room => file.startsWith(`${room}/`))
const floorOf = (file: string) => ROOMS.indexOf(roomOf(file) as Room)
const kindOf = (file: string) => KINDS.findIndex(kind => new RegExp(`^[a-z]+/${kind}(/|\\.)`).test(file))
const sourceOf = (file: string) => sources.get(file)!
/** Scripts for the browser. */
const isClient = (file: string) => /\/client\//.test(file)

test('a room uses only rooms listed before it, the desk the lists too, and its tests no others', () => {
  const wrong = files.flatMap(file =>
    !roomOf(file)
      ? []
      : importsOf(file)
          .map(({ from }) => from)
          .filter(used => {
            if (isList(used)) return roomOf(file) !== 'desk' && !isTest(file)
            return roomOf(used) ? floorOf(used) > floorOf(file) : isOutside(used) && !isTest(file)
          })
          .map(used => `${file} uses ${used}`),
  )
  assert.deepEqual(wrong, [])
})

/** A file of ours in no room: the root, what lists the rooms, the commands, the tests that go through the whole house. */
const isOutside = (used: string) => sources.has(used)
const isList = (used: string) => LISTS.some(list => used === `${list}.ts`)

test('a list at the root names what rooms hand over, and uses nothing else', () => {
  const wrong = LISTS.map(list => `${list}.ts`).flatMap(list =>
    importsOf(list)
      .filter(({ from }) => !roomOf(from))
      .map(({ from }) => `${list} uses ${from}`),
  )
  assert.deepEqual(wrong, [])
})

test('in a room: rules, then policy, queries, commands, pages and client; none looks up', () => {
  const wrong = files
    .filter(file => !isTest(file))
    .flatMap(file => {
      const room = roomOf(file) as Room | undefined
      if (!room || TOOL_ROOMS.includes(room)) return []
      const kind = kindOf(file)
      if (kind < 0) return [`${file} is of no known kind`]
      return (
        importsOf(file)
          .map(({ from }) => from)
          // A page names its script by the address; no code comes along.
          .filter(used => roomOf(used) === room && kindOf(used) > kind && !used.endsWith('?script'))
          .map(used => `${file} uses ${used}`)
      )
    })
  assert.deepEqual(wrong, [])
})

const isRule = (file: string) => !isTest(file) && /^[a-z]+\/(messages|rules)(\/|\.)/.test(file)
const isDatabaseOrPage = (used: string) =>
  /^(kysely|pg|react|react-dom|react-router|@electric-sql)(\/|$)/.test(used)

test('rules know no clock, and no database and no page either, through others', () => {
  const wrong = files
    .filter(isRule)
    .flatMap(file => [
      ...(/\bnew Date\(\)|Date\.now\(/.test(sourceOf(file)) ? [`${file} asks what time it is`] : []),
      ...[wayTo(isDatabaseOrPage, file)?.join(' → ') ?? []].flat(),
    ])
  assert.deepEqual(wrong, [])
})

test('what works in the browser uses rules, and nothing of the server through others', () => {
  const isOfServer = (used: string) => isDatabaseOrPage(used) || used.startsWith('node:')
  const wrong = files.filter(isClient).flatMap(file => [
    ...usesOf(file)
      .filter(used => sources.has(used) && !isClient(used) && !isRule(used))
      .map(used => `${file} uses ${used}`),
    ...[wayTo(isOfServer, file)?.join(' → ') ?? []].flat(),
  ])
  assert.deepEqual(wrong, [])
})

test('no file needs itself: there are no circles, types apart', () => {
  const seen = new Set<string>()
  const circles: string[] = []
  const stand = (file: string, under: readonly string[]) => {
    if (under.includes(file)) circles.push([...under.slice(under.indexOf(file)), file].join(' → '))
    else if (!seen.has(file)) {
      for (const used of usesOf(file)) if (sources.has(used)) stand(used, [...under, file])
      seen.add(file)
    }
  }
  for (const file of files) stand(file, [])
  assert.deepEqual(circles, [])
})

test('only tests use what tests are made with, and no test uses another', () => {
  const wrong = [...sources.keys()].flatMap(file =>
    importsOf(file)
      .filter(({ from }) => isTest(from) || (isTesting(from) && !isTest(file) && !isTesting(file)))
      .filter(() => !file.startsWith('../'))
      .map(({ from }) => `${file} uses ${from}`),
  )
  assert.deepEqual(wrong, [])
})

/** What the web framework itself asks a page, the root and the entry for. */
const ASKED_FOR =
  /^(default|loader|action|meta|handle|headers|links|ErrorBoundary|Layout|handleError|streamTimeout)$/
const isAskedFor = (file: string, name: string) =>
  /\/pages\/|^(root|entry\.server)\.tsx$/.test(file) && ASKED_FOR.test(name)

test('no test takes the promise of an answer for the answer', () => {
  const wrong = [...sources.keys()].filter(file => /waitForFunction\(\s*async\b/.test(sourceOf(file)))
  assert.deepEqual(wrong, [], 'use becomes(), of tests/chromium.ts')
})

test('what a file offers, another takes: what nobody calls is gone', () => {
  const taken = new Set(
    [...sources.keys()].flatMap(file =>
      importsOf(file).flatMap(({ from, names }) => names.map(name => `${from} ${name}`)),
    ),
  )
  // A type may be offered with the function whose argument or answer it is.
  const isUsedWithin = (file: string, name: string) =>
    sourceOf(file).match(new RegExp(`\\b${name}\\b`, 'g'))!.length > 1
  const wrong = files
    .filter(file => !taken.has(`${file} *`))
    .flatMap(file =>
      offersOf(file)
        .filter(({ name }) => !taken.has(`${file} ${name}`) && !isAskedFor(file, name))
        .filter(({ name, isType }) => !(isType && isUsedWithin(file, name)))
        .map(({ name }) => `${file} offers ${name}`),
    )
  assert.deepEqual(wrong, [])
})

test('only pages, the root and two files of access know the web framework', () => {
  const wrong = files
    .filter(file => /from 'react-router'/.test(sourceOf(file)) && !isTest(file))
    .filter(
      file => !/\/pages\/|^(root|entry\.server|routes|server)\.tsx?$|^access\/(web|answers)\.ts$/.test(file),
    )
  assert.deepEqual(wrong, [])
})

test('no one asks the machine what time it is but the clock', () => {
  const wrong = files
    // A browser has a clock of its own, and knows by how much it is wrong.
    .filter(file => !isTest(file) && !isClient(file))
    .filter(file => file !== 'foundation/clock.ts' && file !== 'foundation/log.ts')
    .filter(
      file =>
        /\bnew Date\(\)|Date\.now\(|current_date|(?<![.\w])now\(\)/.test(sourceOf(file)) &&
        !file.endsWith('migrations.ts'),
    )
  assert.deepEqual(wrong, [])
})

test('names and numbers of individuals are read by the people room and those above it, never sent by a page as a number', () => {
  const wrong = files
    .filter(file => !isTest(file) && /\/pages\//.test(file))
    .filter(file => /personal_number'|\.cipher\b|vault\.open/.test(sourceOf(file)))
  assert.deepEqual(wrong, [])
})
