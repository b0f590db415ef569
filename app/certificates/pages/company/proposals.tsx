import { z } from 'zod'
import { numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import { openCompanyAt, ratingFrame } from '../../../competences/pages/company/rating-page.ts'
import { mayReadNamedLevels } from '../../../competences/policy.ts'
import { levelWordsOf } from '../../../competences/queries/level-words.ts'
import { choiceField, severalField } from '../../../foundation/fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row } from '../../../ui/panel.tsx'
import { answerProposals } from '../../commands/answer-proposals.ts'
import { proposalTexts } from '../../messages/proposals.ts'
import { proposalsAt } from '../../queries/proposals.ts'
import { proposalKey } from '../../rules/proposals.ts'

/** The levels that trainings have led to, to be taken or refused, all at once or one by one. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, format, language } = visit
  const t = say(proposalTexts)
  const company = await openCompanyAt(visit)
  const today = ground.clock.today()
  const proposed = await proposalsAt(db, visitor, { company_id: company.id, today })
  const words = await levelWordsOf(db, visitor.programme!)
  const said = (competence_id: number, level: number) =>
    words.of(competence_id)[level]![language].replace(/\.$/, '')
  return {
    ...ratingFrame(visit, company, t.title),
    company: company.name,
    options: proposed.map(one => ({
      value: proposalKey(one),
      label: t.proposal(one.name, one.competence),
      note: [
        t.to(one.level, one.now),
        said(one.competence_id, one.level),
        ...(one.assessed ? [t.passed] : []),
        t.because(`${one.title}, ${one.code}`, format.day(one.last_on), format.percent(one.percent, 0)),
      ].join('. '),
    })),
  }
})

const answerForm = z.object({
  of: severalField
    .refine(given => given.length > 0, { error: 'nothing-chosen' })
    .refine(given => given.every(one => PROPOSAL.test(one)), { error: 'not-found' }),
  does: choiceField(['take', 'refuse'], 'not-found'),
})
const PROPOSAL = /^[1-9]\d{0,8}-[1-9]\d{0,8}-[1-9]\d{0,8}-[1-4]$/

export const action = formAction(mayReadNamedLevels, {
  reads: answerForm,
  says: proposalTexts,
  does: (tx, { of, does }, { visitor, params }) =>
    answerProposals(tx, visitor, { company_id: numberIn(params.id), keys: of, is_taken: does === 'take' }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'kompetenser', 'forslag'),
})

export default function Proposals({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(proposalTexts)
  const { errors, typed } = actionData ?? { errors: undefined, typed: undefined }
  const chosen = typed ? (typed.of ?? '').split(',') : d.options.map(one => one.value)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.company} title={d.title} lede={t.lede} />
      <ErrorSummary errors={errors} />
      {d.options.length === 0 ? (
        <p className="secondary">{t.none}</p>
      ) : (
        <Form once={d.once} className="form" guard>
          <Choices
            type="checkbox"
            name="of"
            legend={t.which}
            options={d.options}
            chosen={chosen}
            {...(errors?.of ? { error: errors.of } : {})}
          />
          <Row>
            <Button name="does" value="take">
              {t.take}
            </Button>
            <Button kind="second" name="does" value="refuse">
              {t.refuse}
            </Button>
          </Row>
        </Form>
      )}
    </>
  )
}
