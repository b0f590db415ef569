import assert from 'node:assert/strict'
import { test } from 'node:test'
import { euroCentsOf, oreOfEuro, readDeclaration } from './declaration.ts'
import { declaredText } from './declared-text.ts'

const around = { today: '2025-10-15', rateOn: () => '11.50' }
const by = { declared_by_name: 'Kim Ek', declared_by_title: 'vd', confirmed: 'yes' }
const row = {
  granter_1: 'Region Skåne',
  granted_on_1: '2024-05-02',
  regulation_1: 'de_minimis',
  amount_1: '10 000',
  currency_1: 'sek',
}

test('10 000 kronor at 11,50 are 869,57 euro: 1 000 000 öre ÷ 11,5 = 86 956,52 cents, rounded up', () => {
  assert.equal(euroCentsOf(1_000_000n, '11.50'), 86_957n)
  assert.equal(oreOfEuro(86_957n, '11.50'), 1_000_006n)
  assert.equal(euroCentsOf(1150n, '11.5'), 100n)
  assert.equal(oreOfEuro(100n, '11'), 1100n)
})

test('a declaration is read with its aid, in kronor or euro', () => {
  const read = readDeclaration(
    { ...by, ...row, other_aid: 'some', group_numbers: '556677-8899, 559434-2262' },
    around,
  )
  assert.ok('value' in read)
  assert.deepEqual(read.value.group_numbers, ['5566778899', '5594342262'])
  assert.deepEqual(read.value.aid, [
    {
      granter: 'Region Skåne',
      granted_on: '2024-05-02',
      regulation: 'de_minimis',
      euro_cents: 86_957n,
      ore: 1_000_000n,
      eur_rate: '11.50',
      purpose: '',
    },
  ])
  const euro = readDeclaration(
    { ...by, ...row, currency_1: 'eur', amount_1: '500,25', other_aid: 'some' },
    around,
  )
  assert.ok('value' in euro)
  assert.deepEqual([euro.value.aid[0]!.euro_cents, euro.value.aid[0]!.ore], [50_025n, null])
})

test('what is wrong is told at its field, in the order of the fields', () => {
  const codes = (typed: Record<string, string>) => {
    const read = readDeclaration(typed, around)
    return 'errors' in read ? read.errors : {}
  }
  assert.deepEqual(codes({}), {
    declared_by_name: 'declarer-missing',
    declared_by_title: 'title-missing',
    other_aid: 'answer-missing',
    confirmed: 'not-confirmed',
  })
  assert.deepEqual(Object.keys(codes({})), [
    'other_aid',
    'declared_by_name',
    'declared_by_title',
    'confirmed',
  ])
  assert.deepEqual(codes({ ...by, other_aid: 'some' }), { granter_1: 'aid-missing' })
  assert.deepEqual(codes({ ...by, ...row, other_aid: 'none' }), { other_aid: 'none-but-some' })
  const long = 'x'.repeat(201)
  assert.deepEqual(codes({ ...by, ...row, other_aid: 'some', granter_1: long, purpose_1: long }), {
    granter_1: 'text-too-long',
    purpose_1: 'text-too-long',
  })
  assert.deepEqual(codes({ ...by, other_aid: 'none', group_numbers: '12' }), {
    group_numbers: 'bad-group-number',
  })
  assert.deepEqual(
    codes({
      ...by,
      ...row,
      other_aid: 'some',
      granter_1: '',
      granted_on_1: '2026-01-01',
      regulation_1: 'x',
      amount_1: '0',
    }),
    {
      granter_1: 'granter-missing',
      granted_on_1: 'day-to-come',
      regulation_1: 'regulation-missing',
      amount_1: 'not-an-amount',
    },
  )
  const rateless = readDeclaration({ ...by, ...row, other_aid: 'some' }, { ...around, rateOn: () => null })
  assert.deepEqual('errors' in rateless && rateless.errors, { amount_1: 'no-rate' })
})

test('aid that was granted today can be told of, and none that is to come', () => {
  const on = (granted_on_1: string) =>
    readDeclaration({ ...by, ...row, other_aid: 'some', granted_on_1 }, around)
  assert.ok('value' in on('2025-10-15'))
  assert.deepEqual(on('2025-10-16'), { errors: { granted_on_1: 'day-to-come' } })
})

test('the text that is kept tells both amounts, and nothing that was not told', () => {
  const read = readDeclaration({ ...by, ...row, other_aid: 'some' }, around)
  assert.ok('value' in read)
  const told = {
    company: { name: 'Exempelbolaget AB', organisation_number: '5566778899' },
    programme: 'Prov',
    declared_on: '2025-10-15',
    rateOn: around.rateOn,
    language: 'sv' as const,
  }
  const text = declaredText({ ...read.value, ...told }).replaceAll('\u00a0', ' ')
  assert.match(
    text,
    /- Region Skåne; 2 maj 2024; Stöd av mindre betydelse.*; 869,57 euro \(10 000,00 kr till kursen 11,50\)/,
  )
  assert.match(text, /Kim Ek, vd\n$/)
  const none = declaredText({ ...read.value, ...told, has_no_other_aid: true, aid: [] })
  assert.match(none, /har inte fått något annat stöd/)
})
