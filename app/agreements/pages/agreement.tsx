import { forbidden, found, newOnce, notFound, numberIn } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { reading } from '../../foundation/transact.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { Tag } from '../../ui/tag.tsx'
import { agreementTexts } from '../messages/agreement.ts'
import { checklistTexts } from '../messages/checklist.ts'
import { mayHandle, mayReadAgreements, mayWorkOnAgreements, speaksFor } from '../policy.ts'
import { codeSentTo, earlierAgreementsOf, standingAgreement } from '../queries.ts'
import { agreeAction } from './agreement/agree.ts'
import { AgreeForms } from './agreement/agree-forms.tsx'
import { AgreementFacts, EarlierAgreements } from './agreement/facts.tsx'
import { agreementShown } from './agreement/shown.ts'
import { staffAction } from './agreement/staff.ts'
import { OfferForm, PaperForm } from './agreement/staff-forms.tsx'
import { Plain } from './plain.tsx'
import { Words } from './words.tsx'

export const loader = page(mayReadAgreements, async ({ db, visitor, ground, params, say, at, format }) => {
  const t = say(agreementTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  const agreement = await standingAgreement(db, visitor, company.id)
  const may_handle = mayHandle(visitor, company)
  const may_agree = speaksFor(visitor, company)
  const now = ground.clock.now()
  return {
    title: t.title(company.name),
    name: company.name,
    companies: at('foretag'),
    back: at('foretag', company.id),
    file: agreement ? at('foretag', company.id, 'overenskommelse', 'fil') : null,
    number_at: company.organisation_number === null ? at('foretag', company.id, 'andring') : null,
    registered: !agreement && company.agreed_on ? t.registered_only(format.day(company.agreed_on)) : null,
    agreement: agreement ? agreementShown(agreement, { t, format }) : null,
    earlier: (await earlierAgreementsOf(db, visitor, company.id)).map(one => ({
      id: one.id,
      said: t.agreed_lede(one.signatory_name, format.day(one.agreed_on!)),
      file: `${at('foretag', company.id, 'overenskommelse', 'fil')}?tidigare=${one.id}`,
    })),
    links: may_handle && agreement?.agreed_at === null ? at('foretag', company.id, 'lankar') : null,
    may_handle,
    may_agree,
    code_to: may_agree ? await codeSentTo(db, visitor, { company_id: company.id, now }) : null,
    is_closed_year:
      may_handle &&
      company.agreed_on === null &&
      !agreement?.closed_year_because &&
      (await isClosedOn(db, visitor.programme!, ground.clock.today())),
    once: newOnce(),
  }
})

export const action = actionFor(mayWorkOnAgreements, async visit => {
  const { ground, visitor, params, at } = visit
  const company_id = numberIn(params.id)
  const company = await reading(ground, visitor, db => companyOf(db, visitor, company_id))
  if (!company) return notFound()
  const asked = { ...visit, company_id, here: at('foretag', company_id, 'overenskommelse') }
  if (speaksFor(visitor, company)) return agreeAction(asked)
  return mayHandle(visitor, company) ? staffAction(asked) : forbidden()
})

export default function AgreementPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(agreementTexts)
  const { companies } = useTexts(companyTexts)
  const { ask_company } = useTexts(checklistTexts)
  const { agreement } = d
  const state = agreement === null ? 'none' : agreement.is_agreed ? 'agreed' : 'offered'
  const tone = { none: 'open', offered: 'now', agreed: 'ok' } as const
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: companies },
          { href: d.back, label: d.name },
        ]}
        here={t.agreement}
        title={d.title}
        lede={agreement?.lede ?? (d.registered ? undefined : t.none_lede)}
        facts={[
          <Tag key="state" tone={tone[state]}>
            {t[`state_${state}`]}
          </Tag>,
        ]}
        actions={
          <>
            {d.links && <ButtonLink href={d.links}>{ask_company}</ButtonLink>}
            {d.file && (
              <ButtonLink kind="second" href={d.file}>
                {agreement?.is_agreed ? t.download : t.download_draft}
              </ButtonLink>
            )}
          </>
        }
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.registered && <Notice tone="warn" title={d.registered} />}
      {!agreement && d.may_handle && <OfferForm {...d} back={actionData} />}
      {agreement && (
        <Cols>
          <Stack gap="wide">
            {agreement.has_our_words && <Plain of="agreement" />}
            <div lang={agreement.language}>
              <Words words={agreement.words} level={2} />
            </div>
          </Stack>
          <Stack gap="wide">
            {!agreement.is_agreed && d.may_agree && (
              <AgreeForms digest={agreement.text_digest} code_to={d.code_to} back={actionData} />
            )}
            {!agreement.is_agreed && d.may_handle && <PaperForm {...d} back={actionData} />}
            <AgreementFacts agreement={agreement} />
            <EarlierAgreements agreements={d.earlier} />
          </Stack>
        </Cols>
      )}
    </>
  )
}
