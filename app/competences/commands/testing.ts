import assert from 'node:assert/strict'
import { visitorIn } from '../../access/testing.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { matrixRows } from '../queries/matrix.ts'
import { groundForm } from '../rules/ground-form.ts'
import type { Rating } from '../rules/rating.ts'
import { noteGround } from './note-ground.ts'
import { rateLevels } from './rate-levels.ts'

export const NOTED = groundForm.schema.parse({
  heard: 'unions',
  unions: 'IF Metall',
  heard_how: 'informed',
  heard_on: '2025-01-10',
  purpose: 'Utbildning',
  controller: 'Bolaget',
  processing_agreed_on: '2025-01-11',
  legal_ground: 'legitimate_interest',
  legal_why: 'Behövs',
  assessed: 'not_needed',
  assessed_why: 'Få uppgifter',
  told_on: '2025-01-12',
})
export const done = <T extends object>(made: T | Refusal): T =>
  isRefusal(made) ? assert.fail(made.refused) : made

/** A company with a turner, a welder who is protected and one who has left; two competences; and who leads and visits. */
export async function freshMatrix(ground: Ground, { id: programme_id }: { id: number }) {
  const made = await transact(ground, houseScope, async ({ db }) => {
    const company = (name: string) =>
      db
        .insertInto('company')
        .values({ programme_id, name, municipality_code: '1280' })
        .returning('id')
        .executeTakeFirstOrThrow()
    const company_id = (await company('Bolaget')).id
    const other_id = (await company('Ett annat')).id
    const person = async (given_name: string, job: object, is_protected = false) => {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name: is_protected ? '' : given_name,
          family_name: is_protected ? '' : 'Prov',
          sex: 'woman',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({ programme_id, person_id: id, company_id, category: 'kollektiv', title: 'Svarvare', ...job })
        .execute()
      return id
    }
    const anna = await person('Anna', { starts_on: '2024-06-01' })
    const hidden = await person('Dold', {}, true)
    const gone = await person('Gunnar', { ends_on: '2025-01-31' })
    const competence = async (name: string) =>
      (
        await db
          .insertInto('competence')
          .values({ programme_id, name, key: name.toLowerCase() })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    return {
      company_id,
      other_id,
      anna,
      hidden,
      gone,
      weld: await competence('Svets'),
      turn: await competence('Svarv'),
    }
  })
  const leader = visitorIn(programme_id, 'process_leader')
  const company = visitorIn(programme_id, 'company', { company_id: made.company_id })
  const at = { company_id: made.company_id, today: ground.clock.today() }
  const open = (visitor = leader) =>
    transact(ground, visitor, tx =>
      noteGround(tx, visitor, { company_id: made.company_id, version: 0, form: NOTED }),
    )
  const rate = (ratings: Rating[], visitor = leader) =>
    transact(ground, visitor, tx => rateLevels(tx, visitor, { company_id: made.company_id, ratings }))
  const rows = (visitor = leader) => reading(ground, visitor, db => matrixRows(db, visitor, at))
  const one = (competence: number, level: Rating['level'], rest: Partial<Rating> = {}): Rating => ({
    who: `p${made.anna}`,
    competence,
    ...(level && { level }),
    ...rest,
  })
  return { programme_id, ...made, leader, company, at, open, rate, rows, one }
}
