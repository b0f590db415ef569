import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { installationOf } from '../../access/testing-door.ts'
import { earlierAgreementsOf, standingAgreement } from '../../agreements/queries.ts'
import { reading, transact } from '../../foundation/transact.ts'
import { done, openPartnership } from '../../referrals/commands/testing.ts'
import { mergeForm } from '../rules/merge.ts'
import { mergeCompanies } from './merge-companies.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())
const post = installationOf(database)

/** Two rows of one company, which agreed in March under the one number and in May under the other. */
async function agreedTwice() {
  const programme = await fresh()
  const leader = await programme.someone('project_leader')
  const agreed = (organisation_number: string, day: string) =>
    transact(ground, leader, async ({ db, vault }) => {
      const own = { programme_id: programme.id }
      const { id: company_id } = await db
        .insertInto('company')
        .values({
          ...own,
          name: `Norrvidinge Gjuteri ${day}`,
          municipality_code: '1285',
          organisation_number,
          agreed_on: day,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const { id: template_id } = await db
        .insertInto('agreement_template')
        .values({
          ...own,
          language: 'sv',
          version: company_id,
          title: 'T',
          body: 'B',
          source: 'Prov',
          made_at: new Date(day),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const content = Buffer.from(`Underskriven ${day}`)
      const digest = createHash('sha256').update(content).digest('hex')
      const { id: file_id } = await db
        .insertInto('kept_file')
        .values({
          ...own,
          company_id,
          name: `${day}.pdf`,
          media_type: 'application/pdf',
          bytes: content.length,
          digest,
          cipher: vault.sealBytes(content),
          kept_at: new Date(day),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const { id } = await db
        .insertInto('agreement')
        .values({
          ...own,
          company_id,
          template_id,
          text: `Orden ${day}`,
          text_digest: digest,
          offered_at: new Date(day),
          offered_on: day,
          signatory_name: `Signe ${day}`,
          signatory_title: 'VD',
          method: 'paper',
          agreed_at: new Date(`${day}T09:00:00Z`),
          agreed_on: day,
          file_id,
          file_digest: digest,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { id, company_id }
    })
  return {
    leader,
    march: await agreed('5566778899', '2025-03-03'),
    may: await agreed('5560004615', '2025-05-05'),
  }
}

for (const staying of ['march', 'may'] as const)
  test(`two that have agreed become one: the last agreement is in force, the first day counts (${staying} stays)`, async () => {
    const { leader, march, may } = await agreedTwice()
    const [stays, goes] = staying === 'march' ? [march, may] : [may, march]
    const merge = (because: string) =>
      carryOut(leader, tx =>
        mergeCompanies(tx, leader, {
          stays_id: stays.company_id,
          post,
          form: mergeForm.schema.parse({
            goes_id: String(goes.company_id),
            version: '1',
            goes_version: '1',
            because,
          }),
        }),
      )
    assert.deepEqual(await merge(''), { refused: 'because-missing', field: 'because' })
    done(await merge('Numret i mars var fel.'))
    const read = await reading(ground, leader, async db => ({
      standing: await standingAgreement(db, leader, stays.company_id),
      earlier: await earlierAgreementsOf(db, leader, stays.company_id),
      companies: await db
        .selectFrom('company')
        .select(['id', 'agreed_on'])
        .where('id', 'in', [stays.company_id, goes.company_id])
        .where('agreed_on', 'is not', null)
        .execute(),
      told: await db
        .selectFrom('trail')
        .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
        .select('detail')
        .where('action', '=', 'companies-merged')
        .where('subject_id', '=', String(stays.company_id))
        .executeTakeFirstOrThrow(),
    }))
    assert.deepEqual([read.standing?.id, read.standing?.text], [may.id, 'Orden 2025-05-05'])
    assert.deepEqual(
      read.earlier.map(one => [one.id, one.signatory_name, one.agreed_on]),
      [[march.id, 'Signe 2025-03-03', '2025-03-03']],
    )
    assert.deepEqual(read.companies, [{ id: stays.company_id, agreed_on: '2025-03-03' }])
    assert.match(JSON.stringify(read.told.detail), /Numret i mars var fel/)
  })

test('an agreement that has been made goes nowhere but where its company went', async () => {
  const { leader, march, may } = await agreedTwice()
  const move = (set: { company_id: number } | { text: string }) =>
    carryOut(leader, ({ db }) => db.updateTable('agreement').set(set).where('id', '=', march.id).execute())
  await assert.rejects(move({ company_id: may.company_id }), /is not changed/)
  await assert.rejects(move({ text: 'Andra ord' }), /is not changed/)
})
