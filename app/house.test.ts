import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { KINDS, ROOMS, type Room, TOOL_ROOMS } from './house.ts'

const APP = import.meta.dirname
const files = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => relative(APP, join(entry.parentPath, entry.name)))

const roomOf = (file: string) => ROOMS.find(room => file.startsWith(`${room}/`))
const kindOf = (file: string) => KINDS.findIndex(kind => new RegExp(`^[a-z]+/${kind}(/|\\.)`).test(file))
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const sourceOf = (file: string) => readFileSync(join(APP, file), 'utf8')
const importsOf = (file: string) =>
  [...sourceOf(file).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(found =>
    relative(APP, resolve(APP, dirname(file), found[1]!)),
  )

test('a room uses only rooms listed before it', () => {
  const wrong = files
    .filter(file => !isTest(file))
    .flatMap(file => {
      const room = roomOf(file)
      if (!room) return []
      return importsOf(file)
        .filter(used => {
          const other = roomOf(used)
          return other ? ROOMS.indexOf(other) > ROOMS.indexOf(room) : !used.startsWith('..')
        })
        .filter(used => !used.startsWith('+types'))
        .map(used => `${file} uses ${used}`)
    })
  assert.deepEqual(wrong, [])
})

test('in a room: rules, then policy, queries, commands and pages; none looks up', () => {
  const wrong = files
    .filter(file => !isTest(file))
    .flatMap(file => {
      const room = roomOf(file) as Room | undefined
      if (!room || TOOL_ROOMS.includes(room)) return []
      const kind = kindOf(file)
      if (kind < 0) return [`${file} is of no known kind`]
      return importsOf(file)
        .filter(used => roomOf(used) === room && kindOf(used) > kind)
        .map(used => `${file} uses ${used}`)
    })
  assert.deepEqual(wrong, [])
})

test('rules know no database, no clock and no request', () => {
  const wrong = files
    .filter(file => !isTest(file) && /^[a-z]+\/rules(\/|\.)/.test(file))
    .filter(file => /from '(kysely|react|react-router|pg)'|\bnew Date\(\)|Date\.now\(/.test(sourceOf(file)))
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
    .filter(file => !isTest(file) && file !== 'foundation/clock.ts' && file !== 'foundation/log.ts')
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
