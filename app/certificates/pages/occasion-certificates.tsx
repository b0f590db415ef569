import { found, isInvalid, numberIn, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { attendanceTexts } from '../../attendance/messages.ts'
import { occasionOf } from '../../courses/queries.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { issueCertificates } from '../commands/issue-certificates.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { mayIssueCertificates, mayNoteOutcomes, mayReadCertificates } from '../policy.ts'
import { KINDS } from '../rules/certificate.ts'
import { issueForm } from '../rules/forms.ts'
import { roomShown } from './room-shown.ts'
import { RoomTable } from './room-table.tsx'

/** Who can be certified at an occasion, and who has been. */
export const loader = page(mayReadCertificates, async visit => {
  const { db, visitor, params, say, at } = visit
  const t = say(certificateTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  return {
    title: t.certificates,
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    ],
    may_issue: mayIssueCertificates(visitor),
    outcomes: mayNoteOutcomes(visitor) ? at('tillfallen', occasion.id, 'bedomning') : null,
    ...(await roomShown(visit, occasion)),
  }
})

/** Certificates of one kind are issued, to one or to all who have reached it. */
export const action = actionFor(mayIssueCertificates, async ({ ground, visitor, params, form, say, at }) => {
  const t = say(certificateTexts)
  const occasion_id = numberIn(params.id)
  const asked = valueIn(issueForm, form, t)
  if (isInvalid(asked)) return asked
  const { kind, whom, person } = asked
  if (whom === 'one' && person === null) return refusedAs(form, refuse('person-missing'), t)
  const person_id = whom === 'all' ? null : person
  const made = await transact(ground, visitor, tx =>
    issueCertificates(tx, ground, visitor, { occasion_id, kind, person_id }),
  )
  if (isRefusal(made)) return refusedAs(form, made, t)
  return seeSaved(at('tillfallen', occasion_id, 'intyg'), { done: 'certificates-issued' })
})

export default function OccasionCertificates({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(certificateTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        eyebrow={d.title}
        title={d.title}
        verdict={d.verdict}
        lede={t.lede(d.least)}
        actions={
          d.outcomes && (
            <ButtonLink kind="second" href={d.outcomes}>
              {t.to_outcomes}
            </ButtonLink>
          )
        }
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.people.length === 0 ? (
        <Empty level={2} title={t.nobody}>
          {t.nobody_why}
        </Empty>
      ) : (
        <Stack gap="wide">
          {d.may_issue && d.ready.attendance + d.ready.qualification > 0 && (
            <Row>
              {KINDS.filter(kind => d.ready[kind] > 0).map(kind => (
                <Form key={kind}>
                  <input type="hidden" name="kind" value={kind} />
                  <input type="hidden" name="whom" value="all" />
                  <Button kind={kind === 'attendance' ? undefined : 'second'}>
                    {t[`issue_${kind}`](d.ready[kind])}
                  </Button>
                </Form>
              ))}
            </Row>
          )}
          <RoomTable people={d.people} may_issue={d.may_issue} />
        </Stack>
      )}
    </>
  )
}
