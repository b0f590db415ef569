import type { Visitor } from '../../access/visitor.ts'
import { idOf, openTestGround } from '../../agreements/commands/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { addContact } from '../../people/commands/contacts.ts'
import type { Marked } from '../rules/marks.ts'
import { askedBy } from '../rules/respondent-token.ts'
import { SUGGESTED_TEMPLATE } from '../rules/suggested-template.ts'
import { askRespondent } from './ask-respondent.ts'
import { openMeasurement } from './measure.ts'

export const CODES = SUGGESTED_TEMPLATE.areas.flatMap(area => area.statements.map(one => one.code))
export const all = (mark: Marked['mark'], codes: readonly string[] = CODES): Marked[] =>
  codes.map(code => ({ code, mark }))

type Opened = Awaited<ReturnType<typeof openTestGround>>
export type Place = Awaited<ReturnType<Opened['fresh']>>
type Speaks = {
  speaks_for: 'management' | 'hr' | 'union' | 'other'
  speaks_as?: 'one' | 'function' | 'group'
}

/** A database and a clock that can be moved, with companies that are measured. */
export async function openMeasuringGround() {
  const opened = await openTestGround()
  const { ground, time } = opened

  /** A company with a measurement that is open, and how to ask somebody. */
  async function measuring(
    place: Place,
    measurement: 'baseline' | 'between' | 'end' = 'baseline',
    closes_on = '2025-11-05',
  ) {
    const { leader, own, as, post, letters } = place
    const company_id = own.id
    const { id: assessment_id } = idOf(
      await as(leader, tx => openMeasurement(tx, leader, { company_id, form: { measurement, closes_on } })),
    )
    const at = { company_id, assessment_id }
    let people = 0
    const ask = async ({ speaks_for, speaks_as = 'one' }: Speaks) => {
      const email = `svarande-${assessment_id}-${++people}@exempel.se`
      const contact = idOf(
        await as(leader, tx =>
          addContact(tx, leader, { company_id, form: { function: 'hr', name: '', email, phone: '' } }),
        ),
      )
      const form = { contact_id: contact.id, speaks_for, speaks_as, language: 'sv' as const }
      const made = idOf(await as(leader, tx => askRespondent(tx, leader, { ...at, form, post })))
      const token = /\/skattning\/(\S+)/.exec(letters.at(-1)!)![1]!
      return { id: made.id, contact_id: contact.id, asked: askedBy(ground.vault, token)!, form }
    }
    return { at, ask }
  }

  return {
    ...opened,
    measuring,
    on: (day: string) => {
      time.at = new Date(`${day}T09:00:00Z`)
    },
    house: <T>(place: Place, work: (tx: Tx) => Promise<T>) =>
      transact(ground, { ...houseScope, programme: place.programme_id }, work),
    read: <T>(visitor: Visitor, work: Parameters<typeof reading<T>>[2]) => reading(ground, visitor, work),
  }
}
