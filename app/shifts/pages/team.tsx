import { notFound, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { removeDay, removeRota, saveDay, saveRota } from '../commands/save-rota.ts'
import { changeTeam } from '../commands/save-team.ts'
import { shiftErrors } from '../messages/errors.ts'
import { shiftTexts } from '../messages.ts'
import { mayKeepSomeShifts } from '../policy.ts'
import { dayForm, removeForm, rotaForm, teamForm, turnIn, turnsIn } from '../rules/forms.ts'
import { DaysPanel, Taken } from './days-parts.tsx'
import { shiftCrumbs, teamAt } from './frame.ts'
import { Patterns, RotaPanel } from './rota-parts.tsx'
import { teamShown } from './team-shown.ts'

/** One team: its rota, and the days that differ. */
export const loader = page(mayKeepSomeShifts, async visit => {
  const { company, team } = await teamAt(visit)
  const t = visit.say(shiftTexts)
  return {
    title: t.rota_of(team.name),
    crumbs: [
      ...shiftCrumbs(visit, company),
      { href: visit.at('foretag', company.id, 'skift'), label: t.title },
    ],
    ...teamShown(visit, company, team),
  }
})

const of = ({ params }: FormVisit) => ({ company_id: numberIn(params.id), team_id: numberIn(params.team) })
const leadsTo = ({ at, params }: FormVisit) =>
  at('foretag', numberIn(params.id), 'skift', numberIn(params.team))

const TEAM = formPlan({
  reads: teamForm,
  says: shiftErrors,
  does: (tx, form, visit) => changeTeam(tx, visit.visitor, { ...of(visit), version: visit.version, ...form }),
  leadsTo,
})
const ROTA = formPlan({
  reads: rotaForm,
  says: shiftErrors,
  does: async (tx, days, visit) => {
    const turns = turnsIn(typedIn(visit.form))
    if (isRefusal(turns)) return turns
    return saveRota(tx, visit.visitor, { ...of(visit), version: visit.version, ...days, turns })
  },
  leadsTo,
})
const DAY = formPlan({
  reads: dayForm,
  says: shiftErrors,
  does: async (tx, { day }, visit) => {
    const turn = turnIn(typedIn(visit.form), { starts: 'starts', ends: 'ends' })
    if (isRefusal(turn)) return turn
    return saveDay(tx, visit.visitor, { ...of(visit), version: visit.version, day, turn })
  },
  leadsTo,
})
const ROTA_BACK = formPlan({
  reads: removeForm,
  says: shiftErrors,
  does: (tx, { day }, visit) =>
    removeRota(tx, visit.visitor, { ...of(visit), version: visit.version, valid_from: day }),
  leadsTo,
})
const DAY_BACK = formPlan({
  reads: removeForm,
  says: shiftErrors,
  does: (tx, { day }, visit) => removeDay(tx, visit.visitor, { ...of(visit), version: visit.version, day }),
  leadsTo,
})

export const action = actionFor(mayKeepSomeShifts, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'team') return carryOut(visit, TEAM)
  if (intent === 'day') return carryOut(visit, DAY)
  if (intent === 'rota-back') return carryOut(visit, ROTA_BACK)
  if (intent === 'day-back') return carryOut(visit, DAY_BACK)
  return intent === 'rota' || intent === null ? carryOut(visit, ROTA) : notFound()
})

export default function TeamRota({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(shiftTexts)
  const back = (intent: string) => (actionData?.intent === intent ? actionData : undefined)
  const { fields } = useFields(teamForm, d, back('team'))
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <Patterns {...d} />
        <RotaPanel {...d} back={back('rota')} />
        {d.coming.length > 0 && (
          <Panel title={t.coming}>
            <Table
              caption={t.coming}
              captionHidden
              rows={d.coming}
              rowKey={row => row.day}
              columns={[
                { key: 'day', label: t.day, render: row => row.said },
                { key: 'works', label: t.works, render: row => row.work },
              ]}
            />
          </Panel>
        )}
        <DaysPanel {...d} version={d.rota_form.version} back={back('day')} />
        {d.rotas.length > 0 && (
          <Panel title={t.rotas}>
            <Taken rows={d.rotas} intent="rota-back" version={d.rota_form.version} />
          </Panel>
        )}
        <Panel title={t.team}>
          <Form {...d.team_form} intent="team">
            {fields('name', 'form')}
            <Row>
              <Button kind="second">{t.save_team}</Button>
            </Row>
          </Form>
        </Panel>
      </Stack>
    </>
  )
}
