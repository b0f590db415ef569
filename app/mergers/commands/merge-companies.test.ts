// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { installationOf } from '../../access/testing-door.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { referCompany } from '../../referrals/commands/refer-company.ts'
import { done, openPartnership, tipOf } from '../../referrals/commands/testing.ts'
import { tellApart } from '../../twins/commands/tell-apart.ts'
import { twinPairsOf, twinsOf } from '../../twins/queries/twins.ts'
import { type MergeForm, mergeForm } from '../rules/merge.ts'
import { NO_MOVES } from '../rules/moves.ts'
import { followings } from './follow.ts'
import { mergeCompanies } from './merge-companies.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())
const post = installationOf(database)

const typed = (goes_id: number, rest: Record<string, string> = {}): MergeForm =>
  mergeForm.schema.parse({ goes_id: String(goes_id), version: '1', goes_version: '1', ...rest })

/** The same company pointed out twice under names that nobody but a person would know as one. */
async function pointedOutTwice() {
  const here = await fresh()
  const leader = await here.someone('project_leader')
  const officer = await here.officer()
  const told = (name: string, number?: string) =>
    carryOut(officer, tx =>
      referCompany(
        tx,
        officer,
        tipOf({
          company: { name, municipality_code: '1285', ...(number ? { organisation_number: number } : {}) },
        }),
      ),
    ).then(done)
  const stays = await told('Norrvidinge Gjuteri AB', '556677-8899')
  const goes = await told('Norvidinge gjuteriet')
  return { ...here, leader, officer, stays: stays.company_id, goes: goes.company_id }
}

test('every table that hangs on a company follows it, or is said not to', async () => {
  const follow = followings
    .flatMap(following => following({ stays: 1, goes: 2, now: new Date(), who: null }))
    .flatMap(statement => /^update (\w+) set company_id/.exec(statement.compile(ground.db).sql)?.[1] ?? [])
  const { rows } = await database.pool.query<{ name: string }>(`
    select conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'company'::regclass
    union
    select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'company_id'`)
  assert.deepEqual(rows.map(row => row.name).sort(), [...follow, ...NO_MOVES].sort())
})

test('two tips that are one company become one with everything kept', async () => {
  const { id, leader, officer, stays, goes } = await pointedOutTwice()
  const now = ground.clock.now()
  await transact(ground, houseScope, async ({ db }) => {
    const own = { programme_id: id, noted_at: now }
    await db
      .insertInto('milestone')
      .values([
        { ...own, company_id: stays, stage: 'contacted', reached_on: '2025-10-14' },
        { ...own, company_id: goes, stage: 'contacted', reached_on: '2025-10-10' },
        { ...own, company_id: goes, stage: 'offered', reached_on: '2025-10-13' },
      ])
      .execute()
    await db
      .insertInto('departure')
      .values({ ...own, company_id: goes, kind: 'declined', happened_on: '2025-10-14', because: 'no_time' })
      .execute()
    await db
      .insertInto('visit')
      .values({
        ...own,
        company_id: goes,
        kind: 'visit',
        held_on: '2025-10-12',
        made_by: officer.user_id!,
        made_as: 'officer',
      })
      .execute()
    const related = await db
      .selectFrom('related_programme')
      .select('id')
      .where('programme_id', '=', id)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('pointing')
      .values(
        [stays, goes].map((company_id, at) => ({
          ...own,
          company_id,
          related_programme_id: related.id,
          direction: 'on_to',
          pointed_on: at === 0 ? '2025-10-14' : '2025-10-09',
        })),
      )
      .execute()
  })
  done(await carryOut(leader, tx => mergeCompanies(tx, leader, { stays_id: stays, form: typed(goes), post })))
  const read = await reading(ground, leader, async db => ({
    contacts: await db
      .selectFrom('contact')
      .select('company_id')
      .where('company_id', 'in', [stays, goes])
      .execute(),
    referrals: await db
      .selectFrom('referral')
      .select(['company_id', 'contact_id'])
      .where('company_id', 'in', [stays, goes])
      .execute(),
    visits: await db
      .selectFrom('visit')
      .select('company_id')
      .where('company_id', 'in', [stays, goes])
      .execute(),
    pointings: await db
      .selectFrom('pointing')
      .select(['company_id', 'pointed_on'])
      .where('company_id', 'in', [stays, goes])
      .execute(),
    path: (
      await sql`select company_id, contacted_on, offered_on, left_on from company_path where company_id in (${stays}, ${goes})`.execute(
        db,
      )
    ).rows,
    gone: await db
      .selectFrom('company')
      .select(['merged_into', 'organisation_number'])
      .where('id', '=', goes)
      .executeTakeFirstOrThrow(),
    lines: await db
      .selectFrom('trail')
      .select('id')
      .where('action', '=', 'companies-merged')
      .where('programme_id', '=', id)
      .execute(),
  }))
  assert.deepEqual(read.contacts, [{ company_id: stays }], 'the same contact is one')
  assert.equal(read.referrals.length, 2)
  assert.ok(read.referrals.every(one => one.company_id === stays && one.contact_id !== null))
  assert.deepEqual(read.visits, [{ company_id: stays }])
  assert.deepEqual(read.pointings, [{ company_id: stays, pointed_on: '2025-10-09' }])
  assert.deepEqual(read.path, [
    { company_id: stays, contacted_on: '2025-10-10', offered_on: '2025-10-13', left_on: null },
  ])
  assert.deepEqual(read.gone, { merged_into: stays, organisation_number: null })
  assert.equal(read.lines.length, 1)
})

test('a merge into a company that has been taken on answers the tips that wait, and tells who made them', async () => {
  const { id, leader, officer, stays, goes } = await pointedOutTwice()
  await transact(ground, houseScope, ({ db }) =>
    db.updateTable('company').set({ accepted_on: '2025-10-10' }).where('id', '=', stays).execute(),
  )
  done(await carryOut(leader, tx => mergeCompanies(tx, leader, { stays_id: stays, form: typed(goes), post })))
  const [tips, letters] = await reading(ground, houseScope, async db => [
    await db
      .selectFrom('referral')
      .select(['answer', 'answered_by'])
      .where('company_id', '=', stays)
      .execute(),
    await db
      .selectFrom('letter')
      .select(['code', 'user_id'])
      .where('programme_id', '=', id)
      .where('code', '=', 'hand_over_accepted')
      .execute(),
  ])
  assert.equal(tips.length, 2)
  assert.ok(tips.every(tip => tip.answer === 'accepted' && tip.answered_by === leader.user_id))
  assert.deepEqual(letters, [{ code: 'hand_over_accepted', user_id: officer.user_id }])
})

test('a merge is refused when it is not theirs, has been done, or has been overtaken', async () => {
  const { partner, someone, leader, stays, goes } = await pointedOutTwice()
  const other = await someone('process_leader', 'Techtank')
  await transact(ground, houseScope, tx =>
    tx.db
      .updateTable('company')
      .set({ partner_id: partner('IUC Syd') })
      .where('id', '=', stays)
      .execute(),
  )
  const merge = (who: typeof leader, form: MergeForm) =>
    carryOut(who, tx => mergeCompanies(tx, who, { stays_id: stays, form, post }))
  const codeOf = async (outcome: Promise<unknown>) => ((await outcome) as { refused?: string }).refused
  assert.equal(await codeOf(merge(other, typed(goes))), 'not-found', 'row security does not let it be held')
  assert.equal(await codeOf(merge(leader, typed(goes, { version: '7' }))), 'changed-by-other')
  assert.equal(await codeOf(merge(leader, typed(999_999))), 'unknown-other')
  done(await merge(leader, typed(goes)))
  assert.equal(
    await codeOf(merge(leader, typed(goes, { version: '2' }))),
    'unknown-other',
    'what is gone cannot go again',
  )
})

test('one that has agreed is never the one that goes', async () => {
  const { leader, stays, goes } = await pointedOutTwice()
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('company').set({ agreed_on: '2025-03-01' }).where('id', '=', stays).execute(),
  )
  const outcome = await carryOut(leader, tx =>
    mergeCompanies(tx, leader, { stays_id: goes, form: typed(stays), post }),
  )
  assert.equal((outcome as { refused?: string }).refused, 'agreed-stays')
})

test('likely pairs are found, told apart and not asked about again; two with numbers and only nearly one name are two', async () => {
  const { leader, officer, stays, goes } = await pointedOutTwice()
  const third = done(
    await carryOut(officer, tx =>
      referCompany(
        tx,
        officer,
        tipOf({
          company: {
            name: 'Norrvidinge Gjuteriet AB',
            municipality_code: '1285',
            organisation_number: '556000-4615',
          },
        }),
      ),
    ),
  )
  const pairs = () =>
    reading(ground, leader, async db =>
      (await twinPairsOf(db, leader, { limit: 10, offset: 0 })).map(pair => [pair.one_id, pair.other_id]),
    )
  assert.deepEqual(
    (await pairs()).sort(),
    [
      [stays, goes],
      [goes, third.company_id],
    ].sort(),
  )
  const own = await reading(ground, leader, db => twinsOf(db, leader, goes))
  assert.deepEqual(own.map(twin => twin.other_id).sort(), [stays, third.company_id].sort())
  done(await carryOut(leader, tx => tellApart(tx, leader, { company_id: goes, other_id: third.company_id })))
  assert.deepEqual(await pairs(), [[stays, goes]])
  // Told apart from the one that goes is told apart from the one that stays.
  done(await carryOut(leader, tx => mergeCompanies(tx, leader, { stays_id: stays, form: typed(goes), post })))
  assert.deepEqual(await pairs(), [])
})
