import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placeFor, start } from '../tests/commands.ts'

const DEMO_REFUSED = /^SPANG_DEMO=no, but a demonstration is kept here.+ SPANG_DEMO=yes\.$/

const { folder, remove } = placeFor()
const data = join(folder, 'data')
const asked = (...words: string[]) => start('spang.ts', words, { SPANG_DATA: data }).ended

test('what is wrong with a command is one sentence, and nothing is opened for it', async t => {
  t.after(remove)
  const answers: [string[], RegExp][] = [
    [['figures', '--json'], /^Say which programme: --programme exempel\.$/],
    [['import', 'registers', '--json'], /^Say which programme/],
    [['import', '--programme', 'exempel', '--json'], /^Say which folder or files to read\.$/],
    [['demo', '--scale', '16'], /^The scale is a number above 0 and at most 15\.$/],
    [['demo', '--scale', 'stor'], /^The scale is a number/],
    [['create-administrator', '--email', 'karin', '--name', 'Karin'], /^Say an address that mail reaches/],
    [['create-administrator', '--email', 'karin@exempel.example'], /^Say what the administrator is called/],
    [['toString'], /^There is no command toString\. Commands:\n/],
    [['figures', '--progamme', 'x'], /^Unknown option '--progamme'/],
  ]
  await Promise.all(
    answers.map(async ([words, sentence]) => {
      const { code, stdout, stderr } = await asked(...words)
      assert.deepEqual([code, stdout], [1, ''], words.join(' '))
      assert.match(stderr.trim(), sentence)
    }),
  )
  const help = await asked('--help')
  assert.equal(help.code, 0)
  assert.match(help.stdout, /create-programme/)
  assert.ok(!existsSync(data))
})

test('SPANG_DEMO=no makes no demonstration, and opens none that exists', async t => {
  const place = placeFor()
  t.after(place.remove)
  const within = (SPANG_DEMO: string, ...words: string[]) =>
    start('spang.ts', words, { SPANG_DATA: join(place.folder, 'data'), SPANG_DEMO }).ended
  assert.match((await within('no', 'demo', '--scale', '0.05')).stderr, /no demonstration is made here/)
  assert.equal((await within('yes', 'demo', '--scale', '0.05')).code, 0)
  const refused = await within(
    'no',
    'create-administrator',
    '--email',
    'karin@exempel.example',
    '--name',
    'Karin',
  )
  assert.deepEqual([refused.code, refused.stdout], [1, ''])
  assert.match(refused.stderr.trim(), DEMO_REFUSED)
  assert.equal((await within('yes', 'verify-trail')).code, 0)
})
