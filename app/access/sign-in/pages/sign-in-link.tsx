import { isRefusal } from '../../../foundation/refusal.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { type Invalid, refusedAs, seeOther } from '../../answers.ts'
import { accessTexts } from '../../messages.ts'
import { LINK_MINUTES, localPath } from '../../rules.ts'
import { openAction, openPage } from '../../web.ts'
import { confirmLink } from '../sign-in.ts'

/** Opening the mailed link does not use it up, since mail scanners open links; the button does. */
export const loader = openPage(async ({ url, say }) => ({
  title: say(accessTexts).confirm_title,
  token: url.searchParams.get('token') ?? '',
  till: localPath(url.searchParams.get('till')),
}))

export const action = openAction(async ({ ground, request, form, say }) => {
  const outcome = await confirmLink(ground, request, String(form.get('token') ?? ''))
  return isRefusal(outcome)
    ? refusedAs(form, outcome, say(accessTexts))
    : seeOther(localPath(String(form.get('till') ?? '/')), outcome)
})

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Invalid }

export default function SignInLink({ loaderData: { token, till }, actionData }: Props) {
  const t = useTexts(accessTexts)
  const refused = actionData?.errors.form
  if (refused || !token)
    return (
      <>
        <PageHead title={refused ?? t.link_not_valid} lede={t.link_not_valid_what(LINK_MINUTES)} />
        <ButtonLink href={`/logga-in?till=${encodeURIComponent(till)}`}>{t.new_link}</ButtonLink>
      </>
    )
  return (
    <>
      <PageHead title={t.confirm_title} lede={t.confirm_lede} />
      <Form>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="till" value={till} />
        <div className="row">
          <Button>{t.sign_in}</Button>
        </div>
      </Form>
    </>
  )
}
