import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { keyInPaper } from '../commands/answer.ts'
import { measuringTexts } from '../messages/measuring.ts'
import { mayMeasure, mayMeasureAt } from '../policy.ts'
import { measurementOf } from '../queries/measurements.ts'
import { templateWithId } from '../queries/template.ts'
import { DOES_NOT_KNOW, MARKS, marksIn } from '../rules/marks.ts'
import { isOpenOn, paperForm } from '../rules/measurement.ts'
import { nameOf } from './result.ts'
import { StatementRow } from './statement-row.tsx'

export const loader = page(mayMeasure, async ({ db, visitor, ground, params, say, at, language }) => {
  const t = say(measuringTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayMeasureAt(visitor, company)) return forbidden()
  const of = { company_id: company.id, assessment_id: numberIn(params.assessment) }
  const measured = found(await measurementOf(db, visitor, of))
  const template = await templateWithId(db, visitor.programme!, measured.template_id)
  const back = at('foretag', company.id, 'sjalvskattning', measured.id)
  return {
    title: t.paper_title,
    closed: isOpenOn(measured, ground.clock.today()) ? null : t.is_closed,
    once: newOnce(),
    back,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: back, label: nameOf(measured, t) },
    ],
    saved: { speaks_for: 'management', speaks_as: 'one' },
    options: [
      { value: '', label: t.not_filled_in },
      ...MARKS.map(mark => ({
        value: String(mark),
        label: `${mark}. ${template.scale[mark - 1]![language]}`,
      })),
      { value: DOES_NOT_KNOW, label: t.does_not_know },
    ],
    areas: template.areas.map(({ code, name, statements }) => ({
      code,
      name: name[language],
      statements: statements.map(one => ({ code: one.code, text: one[language] })),
    })),
    free: template.free[language],
  }
})

export const action = formAction(mayMeasure, {
  reads: paperForm,
  says: measuringTexts,
  does: async (tx, form, { visitor, params, form: sent }) => {
    const at = { company_id: numberIn(params.id), assessment_id: numberIn(params.assessment) }
    const measured = await measurementOf(tx.db, visitor, at)
    if (!measured) return refuse('not-found')
    const { areas } = await templateWithId(tx.db, visitor.programme!, measured.template_id)
    const statements = areas.flatMap(area => area.statements)
    const marked = marksIn(typedIn(sent), statements, { are_all_asked: false })
    return isRefusal(marked) ? marked : keyInPaper(tx, visitor, { ...at, form, marked })
  },
  leadsTo: ({ at, params }) =>
    at('foretag', numberIn(params.id), 'sjalvskattning', numberIn(params.assessment)),
})

export default function Paper({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(measuringTexts)
  const { field, fields } = useFields(paperForm, d, actionData)
  const fill = filling({}, actionData)
  return (
    <EditPage {...d} of={paperForm} lede={t.paper_lede} save={t.save_paper} actionData={actionData}>
      {d.closed && <Notice tone="warn" title={d.closed} />}
      {fields('speaks_for', 'speaks_as')}
      {d.areas.map(area => (
        <fieldset key={area.code} className="field is-group">
          <legend>{area.name}</legend>
          {area.statements.map(one => (
            <StatementRow key={one.code} {...one} options={d.options} {...fill(one.code)} />
          ))}
        </fieldset>
      ))}
      {d.free && field('said', { label: d.free })}
    </EditPage>
  )
}
