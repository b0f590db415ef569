import type { Reading } from '../../access/panel.tsx'
import type { Tab } from '../../access/tabs.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { roomTexts } from '../messages/room.ts'
import { stepSheetTexts } from '../messages/step-sheets.ts'
import { summaryTexts } from '../messages/summary.ts'
import { walkTexts } from '../messages/walk.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadAt, mayLeadWorkshops, mayReadWorkshops, maySeeWhatWasSaid } from '../policy.ts'
import { hasAttended } from '../queries/attended.ts'
import { followUpAt } from '../queries/follow-ups-due.ts'
import { workshopsOf } from '../queries/workshops.ts'
import { HOURS_LEFT } from '../rules/left.ts'
import { outcomeTold } from './follow-up-shown.ts'
import { OpeningPanel } from './opening-panel.tsx'
import { openingShown } from './opening-shown.ts'

export const workshopsTab: Tab<CompanyFacts> = {
  path: 'workshop',
  may: mayReadWorkshops,
  label: ({ say }) => say(workshopTexts).tab,
}

/** What the tab is called in which the self-assessment, the workshops and the plan of a company stand. */
export const theGap = ({ say }: Reading) => say(workshopTexts).the_gap

export const loader = page(mayReadWorkshops, async visit => {
  const { db, visitor, say, format, at } = visit
  const t = say(workshopTexts)
  const company = await companyAt(visit)
  const workshops = await workshopsOf(db, visitor, company.id)
  const may_lead = mayLeadWorkshops(visitor) && mayLeadAt(visitor, company)
  const may_read = maySeeWhatWasSaid(visitor, {
    leads: may_lead,
    attended: await hasAttended(db, visitor, company.id),
  })
  const under_way = workshops.find(one => one.closed_at === null)
  const here_at = (page: string) => at('foretag', company.id, 'workshop', page)
  const here = (id: number) => at('foretag', company.id, 'workshop', id)
  const latest = workshops[0]
  const told = { may_read, w: say(walkTexts) }
  const follow_up = may_lead && !under_way ? await followUpAsked(visit, company.id) : null
  return {
    title: company.name,
    verdict: !latest
      ? t.none_yet
      : latest.closed_at
        ? latest.kind === 'follow_up'
          ? t.verdict_followed_up(outcomeTold(latest, told))
          : may_read
            ? t.verdict_closed(format.number(latest.needs), format.number(latest.decisions))
            : t.verdict_is_closed(format.day(localDateOf(latest.closed_at)))
        : latest.opened_at
          ? t.verdict_open(stepName(latest, visit.language))
          : latest.has_begun
            ? t.verdict_under_way(stepName(latest, visit.language))
            : t.verdict_prepared,
    lede: latest
      ? latest.ended_by_itself_at &&
        say(roomTexts).ended_by_itself(format.moment(latest.ended_by_itself_at), format.number(HOURS_LEFT))
      : t.none_yet_what,
    read_at: latest?.closed_at && may_read ? here(latest.id) : null,
    follow_up: follow_up && { ...follow_up, href: here_at('uppfoljning') },
    prepare_at: may_lead && !under_way ? at('foretag', company.id, 'workshop', 'ny') : null,
    lead_at: may_lead && under_way ? `${here(under_way.id)}/led` : null,
    wall_at: may_lead && under_way ? `${here(under_way.id)}/vagg` : null,
    sheets_at: may_lead && under_way ? `${here(under_way.id)}/blad` : null,
    change_at: may_lead && under_way ? `${here(under_way.id)}/andring` : null,
    leads: may_lead,
    reads: may_read,
    opening: may_lead && under_way ? await openingShown(visit, company) : null,
    is_suggestion: latest?.is_suggestion === true,
    workshops: workshops.map(one => ({
      id: one.id,
      href: may_read ? here(one.id) : null,
      time_at: may_lead ? `${here(one.id)}/tid` : null,
      time: format.hours(one.quarter_hours),
      name: one.kind === 'gap' ? t.kind_gap : t.kind_follow_up,
      year: String(one.aims_at),
      state: one.closed_at
        ? ('closed' as const)
        : one.opened_at
          ? ('open' as const)
          : one.has_begun
            ? ('under_way' as const)
            : ('prepared' as const),
      needs: may_read ? format.number(one.needs) : null,
      outcome: outcomeTold(one, told),
    })),
  }
})

/** When the follow-up of the workshop that was closed last is asked for; another is possible, also where nothing is. */
async function followUpAsked(
  { db, visitor, say, format, ground }: Reading,
  company_id: number,
): Promise<{ is_due: boolean; said: string | null } | null> {
  const t = say(walkTexts)
  const today = ground.clock.today()
  const asked = await followUpAt(db, visitor, { company_id, today })
  if (!asked?.asked_on) return asked && { is_due: false, said: null }
  const { asked_on: day, months } = asked
  const is_due = day <= today
  return {
    is_due,
    said: is_due ? t.due(format.day(day)) : t.not_due(format.day(day), format.number(months)),
  }
}

const stepName = (
  { steps, step }: { steps: { code: string; name: { sv: string; en: string } }[]; step: string },
  language: 'sv' | 'en',
) => steps.find(one => one.code === step)?.name[language] ?? step

export default function CompanyWorkshops({ loaderData: d }: Shown<typeof loader>) {
  const s = useTexts(summaryTexts)
  const t = useTexts(workshopTexts)
  const p = useTexts(stepSheetTexts)
  const w = useTexts(walkTexts)
  return (
    <Stack gap="wide">
      <Stack>
        <h2>{d.verdict}</h2>
        {d.lede && <p>{d.lede}</p>}
        {d.follow_up?.said && <p>{d.follow_up.said}</p>}
        <Row>
          {d.follow_up?.is_due && <ButtonLink href={d.follow_up.href}>{w.prepare}</ButtonLink>}
          {d.read_at && (
            <ButtonLink kind={d.follow_up?.is_due ? 'second' : 'primary'} href={d.read_at}>
              {s.read}
            </ButtonLink>
          )}
          {d.follow_up && !d.follow_up.is_due && (
            <ButtonLink kind="second" href={d.follow_up.href}>
              {w.prepare}
            </ButtonLink>
          )}
          {d.prepare_at && (
            <ButtonLink kind={d.read_at || d.follow_up ? 'quiet' : 'primary'} href={d.prepare_at}>
              {t.prepare}
            </ButtonLink>
          )}
          {d.lead_at && <ButtonLink href={d.lead_at}>{t.lead}</ButtonLink>}
          {d.wall_at && (
            <ButtonLink kind="second" href={d.wall_at}>
              {t.wall}
            </ButtonLink>
          )}
          {d.sheets_at && (
            <ButtonLink kind="quiet" href={d.sheets_at}>
              {p.sheets}
            </ButtonLink>
          )}
          {d.change_at && (
            <ButtonLink kind="quiet" href={d.change_at}>
              {t.change}
            </ButtonLink>
          )}
        </Row>
        {d.is_suggestion && <p className="small secondary">{t.suggestion}</p>}
      </Stack>
      {d.opening && <OpeningPanel opening={d.opening} />}
      {d.workshops.length > 0 && (
        <Panel title={t.workshops}>
          <Table
            caption={t.workshops}
            captionHidden
            rows={d.workshops}
            rowKey={one => one.id}
            columns={[
              {
                key: 'name',
                label: t.workshop,
                render: one => (one.href ? <a href={one.href}>{one.name}</a> : one.name),
              },
              {
                key: 'state',
                label: t.state,
                render: one => (
                  <Tag tone={one.state === 'closed' ? 'ok' : one.state === 'prepared' ? 'open' : 'now'}>
                    {t[`state_${one.state}`]}
                  </Tag>
                ),
              },
              { key: 'year', label: t.desired_year, render: one => one.year },
              ...(d.reads
                ? [
                    {
                      key: 'needs',
                      label: t.needs,
                      numeric: true,
                      render: (one: (typeof d.workshops)[number]) => one.needs,
                    },
                  ]
                : []),
              ...(d.workshops.some(one => one.outcome)
                ? [
                    {
                      key: 'outcome',
                      label: w.outcome,
                      render: (one: (typeof d.workshops)[number]) => one.outcome || '–',
                    },
                  ]
                : []),
              ...(d.leads
                ? [
                    {
                      key: 'time',
                      label: t.time,
                      numeric: true,
                      render: (one: (typeof d.workshops)[number]) => <a href={one.time_at!}>{one.time}</a>,
                    },
                  ]
                : []),
            ]}
          />
        </Panel>
      )}
    </Stack>
  )
}
