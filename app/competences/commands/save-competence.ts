import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { likeName } from '../queries/alike.ts'
import { competenceOf } from '../queries/competences.ts'
import type { CompetenceForm } from '../rules/competence-form.ts'
import { competencesMerged, competencesNamed } from '../rules/events.ts'
import { competenceKey } from '../rules/read-competence.ts'
import { noteLongest } from './longest-permit.ts'

/**
 * A new competence of the programme's list. Refuses `competence-there` when a competence is called so, `alias-taken` when one of its other
 * names is another's, and `looks-like` when the name is like one that is there and nobody has said that it is another.
 */
export async function addCompetence(
  tx: Tx,
  visitor: Visitor,
  form: CompetenceForm,
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  await oneAtATime(tx, programme_id)
  const taken = await nameRefusal(tx, programme_id, form)
  if (taken) return taken
  if (!form.is_another) {
    const alike = await likeName(tx.db, programme_id, form.name)
    if (alike.length > 0)
      return refuse('looks-like', {
        field: 'is_another',
        about: { names: alike.map(one => one.name).join(', ') },
      })
  }
  const { name, area, seqf, esco, is_permit, aliases } = form
  const made = await tx.db
    .insertInto('competence')
    .values({ programme_id, name, key: competenceKey(name), area, seqf, esco, is_permit })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepAliases(tx, { programme_id, id: made.id, name, aliases })
  await tx.tell(competencesNamed({ programme_id }))
  await note(tx, {
    action: 'competence-added',
    subject: 'competence',
    subject_id: made.id,
    programme_id,
    about: { name, area, seqf, esco, aliases, ...(is_permit && { is_permit }) },
  })
  return made
}

/**
 * What a competence is called and where it belongs; its former name goes on leading to it. Refuses `not-found`, `changed-by-other`,
 * `competence-there`, `alias-taken`.
 */
export async function changeCompetence(
  tx: Tx,
  visitor: Visitor,
  { id, version, form }: { id: number; version: number; form: CompetenceForm },
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  await oneAtATime(tx, programme_id)
  const before = await competenceOf(tx.db, visitor, id)
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const taken = await nameRefusal(tx, programme_id, form, id)
  if (taken) return taken
  const { name, area, seqf, esco, is_permit } = form
  const renamed = competenceKey(name) !== competenceKey(before.name)
  const aliases = renamed ? [...form.aliases, before.name] : form.aliases
  await tx.db
    .updateTable('competence')
    .set({ name, key: competenceKey(name), area, seqf, esco, is_permit, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await tx.db.deleteFrom('competence_alias').where('competence_id', '=', id).execute()
  await keepAliases(tx, { programme_id, id, name, aliases })
  await tx.tell(competencesNamed({ programme_id }))
  const { id: _, version: __, ...was } = before
  await note(tx, {
    action: 'competence-changed',
    subject: 'competence',
    subject_id: id,
    programme_id,
    changed: changesBetween(was, { name, area, seqf, esco, is_permit, aliases }),
  })
  return { id }
}

/**
 * Two are one: the levels of the one that goes move to the one that stays, and its names become other names. Where a person has a level in
 * both on one day from one source, that of the one that stays holds. Permits follow. Refuses `not-found`, `choice-missing`, `other-kind`
 * where one is a permit and the other has levels.
 */
export async function mergeCompetences(
  tx: Tx,
  visitor: Visitor,
  { stays, goes }: { stays: number; goes: number },
): Promise<{ id: number } | Refusal> {
  const programme_id = visitor.programme!
  await oneAtATime(tx, programme_id)
  const staying = await competenceOf(tx.db, visitor, stays)
  if (!staying) return refuse('not-found')
  const going = stays === goes ? null : await competenceOf(tx.db, visitor, goes)
  if (!going) return refuse('choice-missing', { field: 'goes' })
  if (going.is_permit !== staying.is_permit) return refuse('other-kind', { field: 'goes' })
  const now = tx.clock.now()
  for (const statement of levelsFollow({ stays, goes, programme_id, now })) await statement.execute(tx.db)
  await tx.tell(competencesMerged({ programme_id, stays, goes }))
  await tx.db
    .updateTable('competence_alias')
    .set({ competence_id: stays })
    .where('competence_id', '=', goes)
    .execute()
  // Words of its own are kept where the one that stays has none.
  await sql`
    update level_words set competence_id = ${stays} where competence_id = ${goes}
      and not exists (select from level_words own where own.competence_id = ${stays})`.execute(tx.db)
  await tx.db.deleteFrom('level_words').where('competence_id', '=', goes).execute()
  await tx.db.deleteFrom('competence').where('id', '=', goes).execute()
  await keepAliases(tx, { programme_id, id: stays, name: staying.name, aliases: [going.name] })
  await tx.db
    .updateTable('competence')
    .set({
      area: staying.area || going.area,
      esco: staying.esco || going.esco,
      seqf: staying.seqf ?? going.seqf,
      version: staying.version + 1,
    })
    .where('id', '=', stays)
    .execute()
  await note(tx, {
    action: 'competences-merged',
    subject: 'competence',
    subject_id: stays,
    programme_id,
    about: { name: staying.name, merged: going.name },
  })
  return { id: stays }
}

/** Of one person or employee, on one day from one source. */
const sameRating = ({ stays, goes }: { stays: number; goes: number }) => sql`
  staying.competence_id = ${stays} and going.competence_id = ${goes} and going.whose = staying.whose
    and going.rated_on = staying.rated_on and going.source = staying.source`

type Merged = { stays: number; goes: number; programme_id: number; now: Date }

/** Levels, and what companies look at and say of their roles. */
const levelsFollow = ({ stays, goes, programme_id, now }: Merged) => [
  sql`update competence_level staying set level = coalesce(staying.level, going.level), wanted = coalesce(staying.wanted, going.wanted)
    from competence_level going where ${sameRating({ stays, goes })}`,
  sql`delete from competence_level going using competence_level staying where ${sameRating({ stays, goes })}`,
  sql`update competence_level set competence_id = ${stays} where competence_id = ${goes}`,
  sql`delete from company_competence going using company_competence staying
    where staying.competence_id = ${stays} and going.competence_id = ${goes} and going.company_id = staying.company_id`,
  sql`update company_competence set competence_id = ${stays} where competence_id = ${goes}`,
  sql`delete from role_level going using role_level staying where staying.competence_id = ${stays} and going.competence_id = ${goes}
    and going.company_id = staying.company_id and going.role_key = staying.role_key`,
  sql`update role_level set competence_id = ${stays} where competence_id = ${goes}`,
  noteLongest({
    programme_id,
    now,
    company_id: sql`company_id`,
    competence_id: sql`${stays}::integer`,
    person_id: sql`person_id`,
    employee_id: sql`employee_id`,
    goes: row => sql`${row}.competence_id = ${goes}`,
    stays: row => sql`${row}.competence_id = ${stays}`,
    same: (one, other) => sql`${one}.company_id = ${other}.company_id and ${one}.whose = ${other}.whose`,
  }),
  sql`update permit set competence_id = ${stays} where competence_id = ${goes}`,
]

const oneAtATime = (tx: Tx, programme_id: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`competences ${programme_id}`}, 9))`.execute(tx.db)

/** Why the names cannot be its own: another has one of them. */
async function nameRefusal(
  { db }: Tx,
  programme_id: number,
  { name, aliases }: CompetenceForm,
  own = 0,
): Promise<Refusal | null> {
  const keys = [name, ...aliases].map(competenceKey)
  const { rows } = await sql<{ key: string; name: string }>`
    select known.key, competence.name from (
      select id, key from competence where programme_id = ${programme_id}
      union all select competence_id, key from competence_alias where programme_id = ${programme_id}) known
    join competence on competence.id = known.id
    where known.id <> ${own} and known.key = any (${keys}::text[])`.execute(db)
  const there = rows.find(row => row.key === keys[0])
  if (there) return refuse('competence-there', { field: 'name', about: { name: there.name } })
  const [taken] = rows
  if (!taken) return null
  const alias = aliases.find(one => competenceKey(one) === taken.key)!
  return refuse('alias-taken', { field: 'aliases', about: { alias, name: taken.name } })
}

type Names = { programme_id: number; id: number; name: string; aliases: readonly string[] }

async function keepAliases({ db }: Tx, { programme_id, id, name, aliases }: Names) {
  const rows = [...new Map(aliases.map(alias => [competenceKey(alias), alias]))]
    .filter(([key]) => key !== competenceKey(name))
    .map(([key, alias]) => ({ programme_id, key, name: alias, competence_id: id }))
  if (rows.length === 0) return
  await db
    .insertInto('competence_alias')
    .values(rows)
    .onConflict(conflict => conflict.columns(['programme_id', 'key']).doNothing())
    .execute()
}
