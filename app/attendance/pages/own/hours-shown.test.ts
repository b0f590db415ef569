import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PARTICIPANT_LANGUAGES } from '../../../foundation/participant-languages.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { ownHoursShown } from './hours-shown.ts'

const hours = {
  ...{ attendance_id: 1, occasion_id: 1, held_on: '2025-10-14', starts_at: '08:00', ends_at: '12:00' },
  ...{ course: 'Grön omställning', quarters: 14, signed_at: null, objection: null, asks_code: false },
}

test('in every language a participant is told where hours are signed that are not signed here, and signs the rest', () => {
  for (const language of PARTICIPANT_LANGUAGES) {
    const words = ownHoursWords[language]
    for (const binds of ['portal', 'paper'] as const) {
      const alone = ownHoursShown([{ ...hours, binds }], language).waiting!
      assert.deepEqual(
        [alone.sign, alone.keys, alone.lines[0]!.elsewhere],
        [null, [], words.elsewhere[binds]],
      )
      const both = ownHoursShown(
        [
          { ...hours, binds },
          { ...hours, attendance_id: 2, quarters: 8, binds: 'ours' },
        ],
        language,
      ).waiting!
      assert.deepEqual([both.keys, both.together, both.lines[1]!.elsewhere], [['2.8'], null, null])
    }
  }
  assert.equal(
    new Set(PARTICIPANT_LANGUAGES.map(one => ownHoursWords[one].elsewhere.portal)).size,
    PARTICIPANT_LANGUAGES.length,
  )
})
