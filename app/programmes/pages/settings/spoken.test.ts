import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import { figureTexts } from '../../messages/figures.ts'
import { settingsTexts } from '../../messages/settings.ts'
import { SETTING_NAMES } from '../../rules/settings.ts'
import { settingsVerdict, spokenBasis, spokenFigure, spokenGroup } from './spoken.ts'

const sv = formatIn('sv')
const say = spoken(figureTexts, 'sv')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('the settings open with how much someone still has to confirm', () => {
  const t = spoken(settingsTexts, 'sv')
  assert.equal(
    settingsVerdict({ all: 38, unsure: 20 }, sv, t),
    '20 av 38 uppgifter vilar på slutsatser eller är okända.',
  )
  assert.equal(
    settingsVerdict({ all: 38, unsure: 0 }, sv, t),
    'Alla 38 uppgifter är bekräftade eller sagda i ansökan.',
  )
})

test('a figure is said with its unit', () => {
  const said = (name: string, amount: string) => plain(spokenFigure(name, amount, sv, say))
  assert.equal(said('eur_rate', '11.50'), '11,50 kr')
  assert.equal(said('de_minimis_ceiling', '300000'), '300 000 euro')
  assert.equal(said('claim_months', '3'), '3 månader')
  assert.equal(said('training_aid_share', '52.5'), '52,50 %')
  assert.equal(said('something_else', '7'), '7')
})

test('every figure has a name in both languages', () => {
  for (const name of SETTING_NAMES)
    assert.ok(figureTexts[`setting_${name}`].sv && figureTexts[`setting_${name}`].en)
})

test('a focus group is said as its conditions', () => {
  const basis = { valid_from: '2024-01-01', source: 'X', certainty: 'stated' as const }
  const group = {
    ...basis,
    code: 'b',
    name: 'B',
    sex: 'man' as const,
    category: 'kollektiv' as const,
    unqualified: null,
    years_without_training: 3,
  }
  assert.equal(spokenGroup(group, say), 'män, kollektiv, ingen utbildning på 3 år')
  const state = spokenBasis(basis, [basis], '2025-10-15', sv)
  assert.deepEqual([plain(state.from), state.state], ['1 januari 2024', 'in_force'])
})
