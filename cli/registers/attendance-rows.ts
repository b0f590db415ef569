import { type Chance, checkDigit, some } from './random.ts'
import type { Typed } from './rows.ts'
import type { Spellings } from './spellings.ts'
import { type Attendance, minutesOn, type Truth } from './truth.ts'

/** Attendance with rows twice, rows that contradict, and rows of every code. */
export function attendanceRows(chance: Chance, spell: Spellings, { attendance, people }: Truth): Typed[] {
  const row = ({ person, occasion, on, quarters, is_signed }: Attendance) => [
    occasion.code,
    spell.date(on),
    spell.personal(person.number),
    spell.decimal(quarters / 4),
    spell.yesOrNo(is_signed),
  ]
  const wrong = (change: (told: Attendance) => string[], becomes: string) =>
    some(chance, attendance, 0.15).map((told): Typed => ({ cells: change(told), becomes }))
  const first = chance.shuffled(attendance).map((told): Typed => ({ cells: row(told), becomes: 'accepted' }))
  const stranger = `19500615238${checkDigit('500615238')}`
  const anywhere = [
    ...wrong(told => row(told).with(0, 'T9999999'), 'unknown-occasion'),
    ...wrong(
      told => row(told).with(1, chance.pick(['2023-12-31', '20270101', '1926-05-05 00:00'])),
      'outside-programme',
    ),
    ...wrong(told => row(told).with(1, '2024-01-02'), 'no-such-session'),
    ...wrong(told => row(told).with(2, chance.pick([stranger, '12', ''])), 'unknown-person'),
    ...wrong(told => row(told).with(3, chance.pick(['0', 'sju', '3,33', '-1', '', '0,1'])), 'bad-hours'),
    ...wrong(
      told =>
        row(told).with(3, spell.decimal(minutesOn(told.occasion, told.on) / 60 + chance.pick([0.25, 1, 8]))),
      'longer-than-session',
    ),
  ]
  const after = [
    ...wrong(told => row({ ...told, is_signed: !told.is_signed }), 'conflicting-duplicate'),
    ...some(chance, attendance, 1).map((told): Typed => ({ cells: row(told), becomes: 'merged' })),
  ]
  if (people.some(person => person.number === stranger)) throw new Error('the stranger is among the people')
  return [...chance.shuffled([...anywhere, ...first]), ...chance.shuffled(after)]
}
