import { page } from '../../../access/web.ts'
import { capital } from '../../../foundation/text.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { permitTexts } from '../../messages/permits.ts'
import { stateTexts } from '../../messages/state-of-play.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { cellOf, NOT_RATED, roleKey } from '../../rules/matrix.ts'
import { isUrgent, SOON_DAYS } from '../../rules/permits.ts'
import { coverOf, OLD_MONTHS, oldRatings } from '../../rules/state-of-play.ts'
import { LapsingPermits } from './lapsing-permits.tsx'
import { roleLevelOf } from './matrix-shown.ts'
import { permitsShown } from './permits-shown.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'

/** What a company gets in the first ten minutes: where it is thin, and whom to rate. Prints on one sheet or two. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(stateTexts)
  const company = await openCompanyAt(visit)
  const today = ground.clock.today()
  const within = { company_id: company.id, today }
  const competences = await matrixCompetences(db, visitor, company.id)
  const rows = await matrixRows(db, visitor, within)
  const roles = await rolesOf(db, visitor, within)
  const people = rows.map(row => ({
    name: row.name,
    groups: [`team ${roleKey(row.team)}`, `shift ${roleKey(row.shift)}`],
    ratings: competences.map(({ id }) => row.standing.get(id)),
    cells: competences.map(({ id }) =>
      cellOf(row.standing.get(id) ?? NOT_RATED, roleLevelOf(roles, row, id)),
    ),
  }))
  const groups = [
    ...groupsAmong(
      'team',
      rows.map(row => row.team),
      t.no_team,
    ),
    ...groupsAmong(
      'shift',
      rows.map(row => row.shift),
      t.no_shift,
    ),
  ]
  const needed = competences.map(({ id }) => {
    const said = roles.flatMap(role => role.levels.get(id)?.people ?? [])
    return said.length === 0 ? null : said.reduce((sum, n) => sum + n, 0)
  })
  const cover = coverOf(people, {
    columns: competences.length,
    groups: groups.map(group => group.key),
    needed,
  })
  const named = competences.map((one, at) => ({ key: one.id, name: one.name, ...cover[at]! }))
  const alone = named.filter(one => one.who.length === 1)
  const nobody = named.filter(one => one.who.length === 0)
  const permits = await permitsShown(visit, company, rows)
  const p = say(permitTexts)
  return {
    ...ratingFrame(visit, company, t.title),
    verdict: t.verdict(alone.length, nobody.length),
    facts: t.facts(company.name, format.number(rows.length), format.day(today)),
    old_intro: t.old_intro(format.number(OLD_MONTHS)),
    groups: groups.map(group => group.label),
    alone: alone.map(({ key, name, who }) => ({ key, name, who: who[0]! })),
    nobody: nobody.map(one => one.name).join(', '),
    cover: named.map(({ key, name, who, by_group, needed }) => ({
      key,
      name,
      all: format.number(who.length),
      by_group: by_group.map(format.number),
      needed: needed === null ? '–' : format.number(needed),
    })),
    permits: {
      href: `${at('foretag', company.id, 'kompetenser', 'bevis')}?state=urgent`,
      intro: p.lapsing_intro(format.number(SOON_DAYS)),
      none:
        permits.length === 0 ? p.verdict(0, 0, 0, SOON_DAYS) : p.lapsing_none(format.number(permits.length)),
      rows: permits.filter(one => isUrgent(one.state)),
    },
    old: oldRatings(people, today).map(({ name, rated_on }, at) => ({
      key: at,
      name,
      when: rated_on ? format.day(rated_on) : t.never,
    })),
  }
})

/** The teams, or the shifts, that part those who work there; none where all are in one. */
function groupsAmong(kind: 'team' | 'shift', names: readonly string[], none: string) {
  const keys = [...new Set(names.map(roleKey))].toSorted((one, other) => one.localeCompare(other, 'sv'))
  return keys.length < 2 ? [] : keys.map(key => ({ key: `${kind} ${key}`, label: key ? capital(key) : none }))
}

export default function StateOfPlay({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(stateTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} verdict={d.verdict} lede={d.facts} />
      <Stack gap="wide">
        <Panel title={t.alone} intro={t.alone_intro}>
          <Stack>
            <Table
              caption={t.alone}
              captionHidden
              rows={d.alone}
              rowKey={one => one.key}
              empty={<p>{t.alone_none}</p>}
              columns={[
                { key: 'name', label: t.competence, render: one => one.name },
                { key: 'who', label: t.who, render: one => one.who },
              ]}
            />
            {d.nobody && (
              <p>
                <strong>{t.nobody}:</strong> {d.nobody}
              </p>
            )}
          </Stack>
        </Panel>
        <Panel title={t.cover} intro={t.cover_intro}>
          <Table
            caption={t.cover}
            captionHidden
            rows={d.cover}
            rowKey={one => one.key}
            columns={[
              { key: 'name', label: t.competence, render: one => one.name },
              { key: 'all', label: t.all, numeric: true, render: one => one.all },
              ...d.groups.map((group, at) => ({
                key: `group-${at}`,
                label: group,
                numeric: true,
                render: (one: (typeof d.cover)[number]) => one.by_group[at],
              })),
              { key: 'needed', label: t.needed, numeric: true, render: one => one.needed },
            ]}
          />
        </Panel>
        <LapsingPermits {...d.permits} />
        <Panel title={t.old} intro={d.old.length > 0 && d.old_intro}>
          <Table
            caption={t.old}
            captionHidden
            rows={d.old}
            rowKey={one => one.key}
            empty={<p>{t.old_none}</p>}
            columns={[
              { key: 'name', label: t.person, render: one => one.name },
              { key: 'when', label: t.latest, render: one => one.when },
            ]}
          />
        </Panel>
        <p className="small secondary">{t.evidence}</p>
      </Stack>
    </>
  )
}
