import { newOnce, notFound, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { chooseTeams } from '../commands/choose-teams.ts'
import { addTeam } from '../commands/save-team.ts'
import { shiftErrors } from '../messages/errors.ts'
import { shiftTexts } from '../messages.ts'
import { mayKeepSomeShifts } from '../policy.ts'
import { membersOf, teamsOf } from '../queries/teams.ts'
import { membersForm, membersIn, teamForm } from '../rules/forms.ts'
import { shiftCompanyAt, shiftCrumbs } from './frame.ts'
import { Members } from './members.tsx'
import { membersShown } from './members-shown.ts'

/** A company's teams, their rotas, and who works in which. */
export const loader = page(mayKeepSomeShifts, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(shiftTexts)
  const company = await shiftCompanyAt(visit)
  const today = ground.clock.today()
  const teams = await teamsOf(db, visitor, { company_id: company.id })
  const members = await membersOf(db, visitor, { company_id: company.id, today })
  const with_rota = new Set(
    teams.filter(team => team.rotas.some(one => one.valid_from <= today)).map(team => team.id),
  )
  const known = members.filter(one => one.team_id !== null && with_rota.has(one.team_id)).length
  return {
    title: t.title,
    crumbs: shiftCrumbs(visit, company),
    company: company.name,
    verdict: t.verdict(known, members.length),
    teams: teams.map(team => ({
      id: team.id,
      name: team.name,
      href: at('foretag', company.id, 'skift', team.id),
      form: t[`form_${team.form}`],
      rota: team.rotas[0]
        ? t.rota_in_short(team.rotas[0].turns.length, format.day(team.rotas[0].valid_from))
        : t.no_rota,
      people: members.filter(one => one.team_id === team.id).length,
    })),
    team_once: newOnce(),
    members_once: newOnce(),
    members: membersShown(members, teams, visit),
    saved: { from_on: today, form: 'two_shift' },
  }
})

const ADD = formPlan({
  reads: teamForm,
  says: shiftErrors,
  does: (tx, form, { visitor, params }) => addTeam(tx, visitor, { company_id: numberIn(params.id), ...form }),
  leadsTo: ({ at, params }, { id }) => at('foretag', numberIn(params.id), 'skift', id),
})
const CHOOSE = formPlan({
  reads: membersForm,
  says: shiftErrors,
  does: (tx, { from_on }, { visitor, params, form }) =>
    chooseTeams(tx, visitor, {
      company_id: numberIn(params.id),
      from_on,
      chosen: membersIn(typedIn(form)),
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'skift'),
})

export const action = actionFor(mayKeepSomeShifts, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'members') return carryOut(visit, CHOOSE)
  return intent === 'team' || intent === null ? carryOut(visit, ADD) : notFound()
})

export default function Shifts({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(shiftTexts)
  const isMembers = actionData?.intent === 'members'
  const team = useFields(teamForm, d, isMembers ? undefined : actionData)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.lede} verdict={d.verdict} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <Panel title={t.teams} intro={t.unknown_how}>
          <Table
            caption={t.teams}
            captionHidden
            rows={d.teams}
            rowKey={row => row.id}
            empty={<p className="secondary">{t.no_teams}</p>}
            columns={[
              { key: 'name', label: t.team, render: row => <a href={row.href}>{row.name}</a> },
              { key: 'form', label: t.form, render: row => row.form },
              { key: 'rota', label: t.rota, render: row => row.rota },
              { key: 'people', label: t.people, numeric: true, render: row => row.people },
            ]}
          />
        </Panel>
        <Panel title={t.add_team}>
          <Form once={d.team_once} intent="team">
            {team.fields('name', 'form')}
            <Row>
              <Button>{t.save_new_team}</Button>
            </Row>
          </Form>
        </Panel>
        {d.teams.length > 0 && (
          <Members {...d} once={d.members_once} back={isMembers ? actionData : undefined} />
        )}
      </Stack>
    </>
  )
}
