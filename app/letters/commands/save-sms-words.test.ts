import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { programmeFor } from '../../access/testing-door.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { reading, transact } from '../../foundation/transact.ts'
import { smsVersionsOf } from '../queries/sms-words.ts'
import { wordsInForce } from '../queries/words.ts'
import { productWords } from '../rules/templates.ts'
import { saveSmsWords, smsBackToProduct } from './save-sms-words.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const { id: programme_id } = await programmeFor(ground)
const other = await programmeFor(ground)
const leader = visitorIn(programme_id, 'project_leader')
const code = 'signing_code' as const
const save = (words: string, language: 'sv' | 'so' = 'so') =>
  transact(ground, leader, tx => saveSmsWords(tx, leader, { code, form: { language, words } }))
const inForce = (language: 'sv' | 'so', programme = programme_id) =>
  reading(ground, visitorIn(programme, 'project_leader'), db =>
    wordsInForce(db, { programme_id: programme, code, language }),
  )

test('a programme’s own words for an SMS are in force in one language, in versions, and back again', async () => {
  const product = productWords(code, 'so')
  const own = 'Koodka: {code}. {hours}. {minutes} daqiiqo.'
  assert.deepEqual(await save(own), { version: 1 })
  assert.deepEqual(await save(own), { refused: 'same-words', field: 'words' })
  assert.deepEqual(await inForce('so'), { ...product, sms: own })
  assert.equal((await inForce('sv')).sms, productWords(code, 'sv').sms)
  assert.equal((await inForce('so', other.id)).sms, product.sms, 'another programme keeps its own')
  assert.deepEqual(await save(`${own}!`), { version: 2 })
  const back = () => transact(ground, leader, tx => smsBackToProduct(tx, leader, { code, language: 'so' }))
  assert.deepEqual(await back(), { version: 3 })
  assert.deepEqual(await back(), { refused: 'same-words' })
  assert.equal((await inForce('so')).sms, product.sms)
  const versions = await reading(ground, leader, db => smsVersionsOf(db, leader, code))
  assert.deepEqual(
    versions.map(one => [one.version, one.words]),
    [
      [3, null],
      [2, `${own}!`],
      [1, own],
    ],
  )
})

test('what the text is nothing without has to stand in it, and what cannot be filled in may not', async () => {
  const refused = async (words: string) => {
    const made = await save(words, 'sv')
    return 'refused' in made ? [made.refused, made.field, made.about?.name] : null
  }
  assert.deepEqual(await refused('Skriv under {hours}, {minutes}.'), ['placeholder-missing', 'words', 'code'])
  assert.deepEqual(await refused('{code} {hours} {minutes} {name}'), ['unknown-placeholder', 'words', 'name'])
  assert.deepEqual(await refused('{code} {hours} {minutes} {'), ['brace-alone', 'words', undefined])
  assert.deepEqual(await refused('{code} {hours} {minutes}'), null)
})
