import { isInvalid, newOnce, numberIn, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { carryOut } from '../../access/form-action.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { attendanceTexts } from '../../attendance/messages.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { fullName } from '../../people/rules/names.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { sendLinkAgain } from '../commands/send-link.ts'
import { withdrawCertificate } from '../commands/withdraw-certificate.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { mayIssueCertificates, mayReadCertificates } from '../policy.ts'
import { numberShown } from '../rules/certificate.ts'
import { linkForm, withdrawForm } from '../rules/forms.ts'
import { certificateAt } from './certificate-at.ts'
import { contentShown } from './content-shown.ts'

/** One certificate as it was issued. */
export const loader = page(mayReadCertificates, async visit => {
  const { visitor, format, say, at } = visit
  const t = say(certificateTexts)
  const { occasion, certificate } = await certificateAt(visit)
  const { withdrawn_on, withdrawn_because } = certificate
  const here = at('tillfallen', occasion.id, 'intyg')
  return {
    title: t.of_person(t[`kind_${certificate.kind}`], fullName(certificate)),
    once: newOnce(),
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
      { href: here, label: t.certificates },
    ],
    verdict:
      withdrawn_on === null
        ? t.is_valid
        : t.withdrawn_when(format.day(withdrawn_on), withdrawn_because ?? ''),
    facts: [{ label: t.holder, value: fullName(certificate) }, ...contentShown(certificate, visit)],
    file: `${here}/${certificate.id}/fil`,
    public:
      certificate.is_shared && withdrawn_on === null ? `/intyg/${numberShown(certificate.number)}` : null,
    is_shared: certificate.is_shared,
    may_change: mayIssueCertificates(visitor) && withdrawn_on === null,
  }
})

/** It is withdrawn, or its holder is sent the link again. */
export const action = actionFor(mayIssueCertificates, async visit => {
  const { ground, visitor, params, form, say, at } = visit
  const t = say(certificateTexts)
  const of = { occasion_id: numberIn(params.id), certificate_id: numberIn(params.certificate) }
  const here = at('tillfallen', of.occasion_id, 'intyg', of.certificate_id)
  if (form.get('intent') === 'link')
    return carryOut(visit, {
      reads: linkForm,
      says: certificateTexts,
      does: tx => sendLinkAgain(tx, ground, visitor, of),
      leadsTo: () => here,
    })
  const value = valueIn(withdrawForm, form, t)
  if (isInvalid(value)) return value
  const gone = await transact(ground, visitor, tx => withdrawCertificate(tx, visitor, { ...of, ...value }))
  return isRefusal(gone) ? refusedAs(form, gone, t) : seeSaved(here, { done: 'certificate-withdrawn' })
})

export default function OneCertificate({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(certificateTexts)
  const { fields } = useFields(withdrawForm, { saved: { reason: '' } }, actionData)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.title} title={d.title} verdict={d.verdict} />
      <ErrorSummary errors={actionData?.errors} />
      <Stack gap="wide">
        <Pairs start pairs={d.facts} />
        <Row>
          <ButtonLink kind="second" href={d.file}>
            {t.download_sv}
          </ButtonLink>
          <ButtonLink kind="second" href={`${d.file}?sprak=en`}>
            {t.download_en}
          </ButtonLink>
        </Row>
        {d.public && (
          <p>
            <a href={d.public}>{t.to_public}</a>
          </p>
        )}
        {!d.is_shared && <p>{t.not_shared}</p>}
        {d.may_change && (
          <>
            <Form intent="link" once={d.once}>
              <Button kind="quiet">{t.send_link}</Button>
            </Form>
            <Panel title={t.withdraw} intro={t.withdraw_what}>
              <Form intent="withdraw" guard>
                {fields('reason')}
                <Row>
                  <Button kind="danger">{t.withdraw}</Button>
                </Row>
              </Form>
            </Panel>
          </>
        )}
      </Stack>
    </>
  )
}
