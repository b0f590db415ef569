import { z } from 'zod'
import { found, newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import { Conflict } from '../../ui/conflict.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { comparedWith, isOvertaken, type Shown, spokenAmong } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { changeVisit, finishNextStep } from '../commands/note-visit.ts'
import { visitTexts } from '../messages/visits.ts'
import { mayRefer } from '../policy/phone.ts'
import { myVisit } from '../queries/visits.ts'
import { VISIT_KINDS, visitForm } from '../rules/forms.ts'
import { VisitForm } from './visit-form.tsx'

export const handle = { layout: 'phone' }

export const loader = page(mayRefer, async ({ db, visitor, params, say, format, at }) => {
  const t = say(visitTexts)
  const company_id = numberIn(params.id)
  const visit = found(await myVisit(db, visitor, { company_id, visit_id: numberIn(params.visit) }))
  const { kind, held_on, met, note, confirms_spreading, next_step, next_on } = visit
  return {
    title: t.change,
    company: visit.company,
    companies: at('foretag'),
    back: at('foretag', company_id, 'besok'),
    once: newOnce(),
    version: visit.version,
    saved: {
      ...{ kind, held_on, met, note, next_step },
      confirms_spreading: confirms_spreading ? 'yes' : '',
      next_on: next_on ?? '',
    },
    when: format.moment(visit.noted_at),
  }
})

export const action = actionFor(mayRefer, visit =>
  visit.form.get('intent') === 'finish' ? carryOut(visit, FINISHING) : carryOut(visit, SAVING),
)

const visitIn = ({ params }: Visit) => ({ id: numberIn(params.visit), company_id: numberIn(params.id) })
const back = ({ params, at }: Visit) => at('foretag', numberIn(params.id), 'besok')

const FINISHING = formPlan({
  reads: z.object({}),
  says: visitTexts,
  does: (tx, _, visit) => finishNextStep(tx, visit.visitor, visitIn(visit)),
  leadsTo: back,
})

const SAVING = formPlan({
  reads: visitForm,
  says: visitTexts,
  does: (tx, { version, ...form }, visit) =>
    changeVisit(tx, visit.visitor, { ...visitIn(visit), version, form }),
  leadsTo: back,
})

export default function EditVisit({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(visitTexts)
  const kinds = VISIT_KINDS.map(value => ({ value, label: t[`kind_${value}`] }))
  const fields = [
    { name: 'kind', label: t.kind, read: spokenAmong(kinds) },
    ...(['held_on', 'met', 'note'] as const).map(name => ({ name, label: t[name] })),
    {
      name: 'confirms_spreading',
      label: t.confirms_spreading,
      read: (value: string) => (value ? t.yes : t.no),
    },
    ...(['next_step', 'next_on'] as const).map(name => ({ name, label: t[name] })),
  ]
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: t.companies },
          { href: d.back, label: d.company },
        ]}
        here={t.change}
        title={t.change}
      />
      {isOvertaken(d.version, actionData) ? (
        <Conflict
          once={d.once}
          version={d.version}
          who={t.by_you}
          when={d.when}
          href={d.back}
          fields={comparedWith(fields, d.saved, actionData)}
        />
      ) : (
        <>
          <ErrorSummary errors={actionData?.errors} />
          <VisitForm
            once={d.once}
            version={d.version}
            back={actionData}
            saved={d.saved}
            label={t.save_change}
          />
        </>
      )}
    </>
  )
}
