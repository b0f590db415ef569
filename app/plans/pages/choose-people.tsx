import { forbidden, invalid, notFound, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { mayReadNamedLevels } from '../../competences/policy.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Row, Stack } from '../../ui/panel.tsx'
import script from '../client/choose.ts?script'
import { choosePeople } from '../commands/choose-people.ts'
import { planPeopleTexts } from '../messages/people.ts'
import { maySeeWhoAt } from '../policy.ts'
import { choiceForm, whoIn } from '../rules/choice-form.ts'
import { choiceOf, tickedAgain } from '../rules/choosing.ts'
import { EffectPanel, PeopleToChoose } from './choose-parts.tsx'
import { choosingShown } from './choose-shown.ts'
import { lineAt, planFrame } from './line-at.ts'

export const handle = { scripts: [script] }

/** Who a measure is for, on the company's own screen. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, say } = visit
  const company = await companyAt(visit)
  if (!maySeeWhoAt(visitor, company)) return forbidden()
  if (!(await levelsAreOpen(db, visitor, company.id))) return notFound()
  const line = await lineAt(visit, company.id)
  const frame = planFrame(visit, company, say(planPeopleTexts).choose_title(line.name))
  return {
    ...frame,
    line_href: `${frame.back}/rad/${line.id}`,
    ...(await choosingShown(visit, company, line)),
  }
})

const CHOOSE = formPlan({
  reads: choiceForm,
  says: planPeopleTexts,
  does: (tx, { shown, was, who }, { visitor, params }) =>
    choosePeople(tx, visitor, {
      company_id: numberIn(params.id),
      line_id: numberIn(params.line),
      ...choiceOf({ shown: new Map(shown.map(one => [one, was.includes(one)])), ticked: new Set(who) }),
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'plan', 'rad', numberIn(params.line)),
})

/** Another group, or the focus groups counted anew: nothing is kept yet, and what was ticked stays so. */
const ANSWERS = ['show', 'count']

export const action = actionFor(mayReadNamedLevels, async visit =>
  ANSWERS.includes(String(visit.form.get('does'))) ? invalid(visit.form, {}, 200) : carryOut(visit, CHOOSE),
)

export default function ChoosePeople({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(planPeopleTexts)
  const typed = actionData?.typed
  const asked = typed?.grupp ?? d.asked
  const group = d.groups.find(one => one.value === asked) ?? d.groups[0]
  const shown = new Set(group?.who)
  const isWhole = group?.is_whole === true && (!typed || typed.does === 'show')
  const ticked = tickedAgain({
    kept: new Set(d.people.flatMap(one => (one.was ? [one.who] : []))),
    typed: typed ? { was: whoIn(typed.was), who: whoIn(typed.who) } : null,
    whole: isWhole ? group.who : [],
  })
  const unknown = d.people.filter(one => one.is_unknown && shown.has(one.who)).length
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.choose_lede} />
      <Stack gap="wide">
        <ErrorSummary errors={actionData?.errors} />
        <Form once={d.once} guard>
          <div className="form">
            <Field
              type="select"
              name="grupp"
              label={t.group}
              options={d.groups}
              defaultValue={group?.value}
            />
            <Row>
              <Button kind="second" name="does" value="show">
                {t.show}
              </Button>
            </Row>
          </div>
          <Cols kind="side">
            <EffectPanel effects={d.effects} ticked={ticked} unknown={unknown} />
            <PeopleToChoose people={d.people} shown={shown} ticked={ticked} error={actionData?.errors.who} />
          </Cols>
          <Row>
            <Button>{t.save_choice}</Button>
            <Button kind="second" name="does" value="count">
              {t.count}
            </Button>
            <ButtonLink kind="quiet" href={d.line_href}>
              {t.back_unsaved}
            </ButtonLink>
          </Row>
        </Form>
      </Stack>
    </>
  )
}
