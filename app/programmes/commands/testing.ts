import assert from 'node:assert/strict'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from './create-programme.ts'

export const DATES = { starts_on: '2024-01-01', ends_on: '2026-12-31' }
export const BASIS = {
  valid_from: '2025-07-01',
  source: 'Beslut 2025-06-12',
  certainty: 'confirmed' as const,
}

let made = 0

/** A database to work in, with what was told; each call of `fresh` is a programme of its own. */
export async function openTestGround() {
  const database = await openForTest()
  const told: Happening[] = []
  const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
  const carryOut = <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => transact(ground, scope, work)
  const fresh = async () => {
    const slug = `prov-${++made}`
    const outcome = await transact(ground, houseScope, tx =>
      createProgramme(tx, { slug, name: 'Prov', ...DATES }),
    )
    assert.ok(!isRefusal(outcome))
    const { id } = outcome
    const scope = { ...houseScope, is_house: false, role: 'project_leader', programme: id, programmes: [id] }
    told.length = 0
    return { id, slug, scope }
  }
  return { database, ground, told, carryOut, fresh }
}
