import { isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { chooseShown } from '../../commands/choose-shown.ts'
import { portfolioWords } from '../../messages/portfolio.ts'
import { certificatesOf } from '../../queries/certificates.ts'
import { showForm } from '../../rules/portfolio.ts'
import { certificatesDoor } from './door.ts'
import { OwnCertificates } from './portfolio-parts.tsx'
import { portfolioShown } from './portfolio-shown.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', tongues: true }

/** A participant's own certificates of all courses, and what whoever checks each of them sees. */
export const loader = certificatesDoor.page(async ({ db, person, home, url, tongue }) => {
  const words = portfolioWords[tongue.language]
  return {
    title: words.title,
    tongue,
    words: {
      lede: words.lede,
      nothing: words.nothing,
      not_valid: words.not_valid,
      download_sv: words.download_sv,
      download_en: words.download_en,
      download_badge: words.download_badge,
      who_checks: words.who_checks,
      shared: words.shared,
      save: words.save,
      see: words.see,
      number: words.number,
      who_sees: words.who_sees,
    },
    saved: url.searchParams.get('sparat') === 'ja' ? words.saved : null,
    certificates: portfolioShown(await certificatesOf(db, person), tongue.language, home),
  }
})

export const action = certificatesDoor.action(async ({ ground, scope, person, form, home, tongue }) => {
  const says = portfolioWords[tongue.language]
  const chosen = valueIn(showForm, form, says)
  if (isInvalid(chosen)) return chosen
  const { programme_id, person_id } = person
  const outcome = await transact(ground, scope, tx => chooseShown(tx, { programme_id, person_id, ...chosen }))
  return isRefusal(outcome)
    ? refusedAs(form, { field: 'form', ...outcome }, says)
    : seeOther(`${home}?sparat=ja`)
})

export default function Portfolio({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead title={d.title} lede={d.certificates.length > 0 ? d.words.lede : undefined} />
      {d.saved && !actionData && <Notice tone="ok" title={d.saved} role="status" />}
      <ErrorSummary errors={actionData?.errors} />
      <Stack gap="wide">
        {d.certificates.length === 0 ? (
          <p>{d.words.nothing}</p>
        ) : (
          <OwnCertificates certificates={d.certificates} words={d.words} />
        )}
        <p className="small secondary">{d.words.who_sees}</p>
      </Stack>
    </Tongued>
  )
}
