import { ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { agreementTexts } from '../../messages/agreement.ts'
import { linkTexts } from '../../messages/link.ts'
import { codeSentTo, standingAgreement } from '../../queries.ts'
import { agreeAction } from '../agreement/agree.ts'
import { AgreeForms } from '../agreement/agree-forms.tsx'
import { AgreementFacts } from '../agreement/facts.tsx'
import { agreementShown } from '../agreement/shown.ts'
import { Plain } from '../plain.tsx'
import { Words } from '../words.tsx'
import { Asker } from './asker.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async ({ db, visitor, company, asker, ground, home, say, format }) => {
  const t = say(agreementTexts)
  const agreement = await standingAgreement(db, visitor, company.id)
  const now = ground.clock.now()
  return {
    asker,
    title: t.agreement,
    name: company.name,
    home,
    file: `${home}/overenskommelse/fil`,
    agreement: agreement ? agreementShown(agreement, { t, format }) : null,
    code_to: await codeSentTo(db, visitor, { company_id: company.id, now }),
  }
})

export const action = linkAction(async visit =>
  agreeAction({ ...visit, company_id: visit.company.id, here: `${visit.home}/overenskommelse` }),
)

export default function LinkAgreement({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(agreementTexts)
  const { sign_note } = useTexts(linkTexts)
  const { agreement } = d
  if (!agreement)
    return (
      <>
        <LinkHead {...d} />
        <Notice title={t.not_offered_yet} />
        <Asker {...d} />
      </>
    )
  return (
    <>
      <LinkHead {...d} lede={agreement.lede} />
      <ErrorSummary errors={actionData?.errors} />
      {agreement.is_agreed && (
        <Notice tone="ok" role="status" title={t.agreed_title}>
          {t.agreed_what}
        </Notice>
      )}
      {agreement.has_our_words && <Plain of="agreement" />}
      <div lang={agreement.language}>
        <Words words={agreement.words} level={2} />
      </div>
      <ButtonLink kind="second" href={d.file}>
        {agreement.is_agreed ? t.download : t.download_draft}
      </ButtonLink>
      {!agreement.is_agreed && (
        <>
          <AgreeForms digest={agreement.text_digest} code_to={d.code_to} back={actionData} />
          <p className="small secondary">{sign_note}</p>
        </>
      )}
      <AgreementFacts agreement={agreement} />
      <Asker {...d} />
    </>
  )
}
