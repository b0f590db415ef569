import assert from 'node:assert/strict'
import { visitorFor } from '../../access/queries.ts'
import { grantMembership } from '../../access/users/memberships.ts'
import type { Role, Visitor } from '../../access/visitor.ts'
import { type Clock, clockAt } from '../../foundation/clock.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import type { Tip } from '../rules/tip.ts'

let made = 0

/** A database with people who can sign in; each call of `fresh` is a programme of its own. */
export async function openPartnership({ clock = clockAt('2025-10-15T09:00:00Z') }: { clock?: Clock } = {}) {
  const database = await openForTest()
  const ground = groundOf(database, { clock })
  const fresh = async () => {
    const slug = `prov-${++made}`
    const programme = { slug, name: 'Prov', starts_on: '2024-01-01', ends_on: '2026-12-31' }
    const outcome = await transact(ground, houseScope, tx => createProgramme(tx, programme))
    assert.ok(!isRefusal(outcome))
    const { id } = outcome
    const partners = await reading(ground, { ...houseScope, programmes: [id] }, db =>
      db.selectFrom('partner').select(['id', 'name']).where('programme_id', '=', id).execute(),
    )
    const partner = (name: string) => partners.find(one => one.name === name)!.id
    const someone = async (role: Role, at?: string, rest: { company_id?: number } = {}): Promise<Visitor> => {
      const granted = await grantMembership(ground, {
        email: `person-${++made}@exempel.se`,
        name: `Person ${made}`,
        role,
        programme_id: id,
        partner_id: at ? partner(at) : null,
        ...rest,
      })
      assert.ok(!isRefusal(granted))
      return (await visitorFor(ground, granted.user_id, slug, 'sv'))!
    }
    return { id, slug, partner, someone, officer: () => someone('officer', 'IF Metall') }
  }
  const carryOut = <T>(visitor: Visitor, work: (tx: Tx, visitor: Visitor) => Promise<T | Refusal>) =>
    transact(ground, visitor, tx => work(tx, visitor))
  return { database, ground, fresh, carryOut }
}

/** A tip as an officer tells it. */
export const tipOf = (rest: Partial<Tip> = {}): Tip => ({
  channel: 'officer',
  company: { name: 'Norrvidinge Gjuteri AB', municipality_code: '1285' },
  contact: { name: 'Robert', phone: '070-1740605', email: '' },
  wants: ['machines'],
  why: 'Två går i pension i vår.',
  may_call: true,
  ...rest,
})

/** What went well, or the test fails with the refusal. */
export function done<T>(outcome: T | Refusal): T {
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}
