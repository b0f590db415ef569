import type { Reading } from '../../../access/panel.tsx'
import { daysBetween } from '../../../foundation/dates.ts'
import type { TagTone } from '../../../ui/tag.tsx'
import { permitTexts } from '../../messages/permits.ts'
import type { MatrixRow } from '../../queries/matrix.ts'
import { permitsAt } from '../../queries/permits.ts'
import { byUrgency, type PermitState, permitState } from '../../rules/permits.ts'

export const PERMIT_TONES: Record<PermitState, TagTone> = {
  lapsed: 'bad',
  soon: 'warn',
  good: 'ok',
  open: 'ok',
}

/** The permits that hold of those who stand in the company's matrix, the most urgent first. */
export async function permitsShown(visit: Reading, company: { id: number }, people: readonly MatrixRow[]) {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(permitTexts)
  const today = ground.clock.today()
  const whoIs = new Map(people.map(row => [row.who, row]))
  const held = await permitsAt(db, visitor, { company_id: company.id })
  return held
    .flatMap(({ id, who, competence_id, permit, from_on, until_on }) => {
      const row = whoIs.get(who)
      if (!row) return []
      const state = permitState(until_on, today)
      const left = until_on === null ? null : daysBetween(today, until_on)
      return [
        {
          id,
          who,
          name: row.name,
          sub: [row.title, row.team, row.shift].filter(Boolean).join(', '),
          competence_id,
          permit,
          from_on,
          until_on,
          state,
          state_said: { lapsed: t.lapsed, soon: t.soon, good: t.good, open: t.open_state }[state],
          when: left === null ? '' : left < 0 ? t.days_ago(-left) : state === 'soon' ? t.in_days(left) : '',
          until: until_on === null ? t.no_last_day : format.day(until_on),
          href: at('foretag', company.id, 'kompetenser', 'bevis', id),
        },
      ]
    })
    .toSorted(byUrgency)
}
export type ShownPermit = Awaited<ReturnType<typeof permitsShown>>[number]

/** How many have lapsed, and how many are soon to. */
export const urgencyOf = (permits: readonly ShownPermit[]) => ({
  lapsed: permits.filter(one => one.state === 'lapsed').length,
  soon: permits.filter(one => one.state === 'soon').length,
})
