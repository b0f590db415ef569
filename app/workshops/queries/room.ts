import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Room } from '../rules/room.ts'
import type { Template, TemplateContent } from '../rules/template.ts'

type Row = Omit<Room, 'template' | 'follows' | 'until_at' | 'opened_at' | 'closed_at'> & {
  follows_id: number | null
  followed_at: Date | null
  template_id: number
  template_version: number
  is_suggestion: boolean
  content: unknown
  until_at: Date | null
  opened_at: Date | null
  closed_at: Date | null
}

/** `seat_id`: as it is for a phone, with the cards that were written there and no others. */
export type RoomAt = { programme_id: number; workshop_id: number; seat_id?: number }

/** A room with all that stands in it, as one question; null where it is not the asker's. */
export async function roomOf(
  db: Db,
  { programme_id, workshop_id, seat_id = undefined }: RoomAt,
): Promise<Room | null> {
  const { rows } = await sql<Row>`
    select room.id, room.programme_id, room.company_id, company.name as company, programme.name as programme, programme.slug,
      room.kind, room.follows_id, followed.closed_at as followed_at, room.walks_id, room.language, room.aims_at, room.code, room.step, room.is_taking,
      room.wall_lane, room.until_at, room.opened_at, room.closed_at, room.changed_at, room.ended_by_itself_at,
      room.number, room.version, template.id as template_id, template.version as template_version, template.is_suggestion, template.content,
      ${listOf(
        sql`workshop_card`,
        sql`'id', id, 'step', step, 'lane', lane, 'text', text, 'seat_id', seat_id, 'is_hidden', is_hidden, 'is_parked', is_parked,
        'merged_into', merged_into, 'grouped', grouped, 'place', place, 'version', version`,
        seat_id === undefined ? sql`and not is_removed` : sql`and not is_removed and seat_id = ${seat_id}`,
      )} as cards,
      ${listOf(
        sql`workshop_need`,
        sql`'id', id, 'name', name, 'competence_id', competence_id, 'role', role, 'horizon', horizon, 'level_now', level_now,
        'level_wanted', level_wanted, 'people', people, 'effect', effect, 'urgency', urgency, 'card_id', card_id, 'became', became, 'place', place,
        'version', version, 'follows_id', follows_id, 'why', why, 'facts', facts, 'before', (
          select json_build_object('name', first.name, 'role', first.role, 'horizon', first.horizon, 'level_now', first.level_now,
            'level_wanted', first.level_wanted, 'people', first.people, 'effect', first.effect, 'urgency', first.urgency,
            'why', coalesce(nullif(first.why, ''), card.text, ''))
          from workshop_need first left join workshop_card card on card.id = first.card_id where first.id = own.follows_id)`,
        sql`and not is_removed`,
      )} as needs,
      ${listOf(
        sql`workshop_decision`,
        sql`'id', id, 'text', text, 'responsible', responsible, 'due_on', due_on, 'is_promise', is_promise, 'of_theme', of_theme,
        'became', became, 'why', why, 'place', place, 'version', version`,
        sql`and not is_removed`,
      )} as decisions,
      ${listOf(sql`workshop_step`, sql`'step', own.step, 'began_on', began_on, 'is_showing', is_showing, 'said', said, 'will_do', will_do, 'version', own.version`, sql``)} as begun,
      ${listOf(sql`workshop_seat`, sql`'id', id, 'alias', alias, 'speaks_for', speaks_for`, sql`and left_at is null`)} as seats,
      (select json_build_object('id', id, 'dots', dots, 'is_closed', is_closed, 'may_vote', coalesce(may_vote, '{}'), 'voted', coalesce(voted, '{}'),
          'counted', counted, 'on_paper', on_paper)
        from workshop_vote own left join workshop_open_vote open on open.programme_id = own.programme_id and open.vote_id = own.id
        where own.programme_id = room.programme_id and own.workshop_id = room.id order by id desc limit 1) as vote,
      (select own.number || ' ' || what from workshop_undo own where own.programme_id = room.programme_id and own.workshop_id = room.id order by own.number desc limit 1) as undo
    from workshop room
    join company on company.programme_id = room.programme_id and company.id = room.company_id
    join programme on programme.id = room.programme_id
    left join workshop followed on followed.programme_id = room.programme_id and followed.id = room.follows_id
    join workshop_template template on template.programme_id = room.programme_id and template.id = room.template_id
    where room.programme_id = ${programme_id} and room.id = ${workshop_id}`.execute(db)
  const [row] = rows
  if (!row) return null
  const { template_id, template_version, is_suggestion, content, follows_id, followed_at, ...room } = row
  return {
    ...room,
    follows: follows_id === null ? null : { id: follows_id, closed_at: followed_at! },
    template: templateFrom({ id: template_id, version: template_version, is_suggestion, content }),
  }
}

type KeptTemplate = { id: number; version: number; is_suggestion: boolean; content: unknown }

/** A template as it is kept: it was read by its form before. */
export const templateFrom = ({ content, ...rest }: KeptTemplate): Template => ({
  ...(content as TemplateContent),
  ...rest,
})

/** What of the room stands in a table, as a list. */
const listOf = (
  table: ReturnType<typeof sql>,
  fields: ReturnType<typeof sql>,
  which: ReturnType<typeof sql>,
) =>
  sql`(select coalesce(json_agg(json_build_object(${fields})), '[]'::json) from ${table} own
    where own.programme_id = room.programme_id and own.workshop_id = room.id ${which})`
