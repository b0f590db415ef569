import { isRefusal } from '../../../foundation/refusal.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { demonstrationUsers } from '../../account/queries.ts'
import {
  forbidden,
  type Invalid,
  invalid,
  isInvalid,
  refusedAs,
  seeOther,
  sentenceOf,
  valueIn,
} from '../../answers.ts'
import passkey from '../../client/passkey.ts?script'
import { leadsToDraft } from '../../drafts.ts'
import { accessTexts } from '../../messages.ts'
import { localPath, OTHER_ACCOUNT } from '../../rules.ts'
import { openAction, openPage } from '../../web.ts'
import { askForLink, sendsLetters, signInUser, startWithOrganisation } from '../sign-in.ts'
import { DemonstrationList, groupedByRole } from './demonstration-list.tsx'
import { PasskeySignIn } from './passkey-forms.tsx'
import { signInForm } from './sign-in-form.ts'

export const handle = { scripts: [passkey] }

export const loader = openPage(async ({ ground, visitor, url, say }) => {
  const till = localPath(url.searchParams.get('till'))
  if (visitor.user_id) throw seeOther(till)
  const t = say(accessTexts)
  const { oidc } = ground.config
  return {
    title: t.sign_in,
    till,
    lede: sendsLetters(ground) ? t.sign_in_lede : t.no_mail_server,
    organisation: oidc?.name ?? null,
    unsaved: leadsToDraft(till) ? t.unsaved_kept : url.searchParams.has('osparat') ? t.unsaved_lost : null,
    failed: failedAs(url.searchParams.get('error'), t),
    people: ground.is_demonstration ? groupedByRole(await demonstrationUsers(ground), t) : [],
  }
})

export const action = openAction(async ({ ground, request, form, language, say }) => {
  const t = say(accessTexts)
  const till = localPath(String(form.get('till') ?? '/'))
  switch (form.get('intent')) {
    case 'organisation': {
      const start = await startWithOrganisation(ground, request, till)
      if (!isRefusal(start)) return seeOther(start.href, start.cookies)
      if (start.refused === 'too-many-tries') return refusedAs(form, start, t)
      return invalid(form, { form: t.organisation_not_answering(ground.config.oidc?.name ?? '') }, 503)
    }
    case 'demonstration': {
      if (!ground.is_demonstration) return forbidden()
      const cookies = await signInUser(ground, request, String(form.get('user_id') ?? ''))
      return cookies ? seeOther(till, cookies) : invalid(form, { form: sentenceOf('not-invited', t) })
    }
    default: {
      const value = valueIn(signInForm, form, t)
      if (isInvalid(value)) return value
      const outcome = await askForLink(ground, request, { email: value.email, till, language })
      if (isRefusal(outcome) && outcome.refused === 'no-mail-server')
        return invalid(form, { form: t.no_mail_server }, 503)
      return isRefusal(outcome)
        ? refusedAs(form, outcome, t)
        : seeOther(`/logga-in/skickad?till=${encodeURIComponent(till)}`)
    }
  }
})

/** What the library and our own gates say in the address when a way in was shut. */
function failedAs(error: string | null, t: Spoken<typeof accessTexts>): string | null {
  switch (error) {
    case null:
      return null
    case 'not_invited':
    case 'unable_to_create_session':
      return t.not_invited
    case OTHER_ACCOUNT:
      return t.organisation_other_account
    default:
      return t.sign_in_failed
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Invalid }

export default function SignIn({
  loaderData: { till, lede, organisation, unsaved, failed, people },
  actionData,
}: Props) {
  const t = useTexts(accessTexts)
  const { errors = failed ? { form: failed } : {} } = actionData ?? {}
  const { form: wholeForm, ...ofFields } = errors
  const { field } = useFields(signInForm, { saved: {} }, actionData)
  return (
    <>
      <PageHead title={t.sign_in} lede={lede} />
      {unsaved && <Notice title={unsaved} role="status" />}
      <ErrorSummary errors={ofFields} title={wholeForm} />
      <Stack gap="wide">
        <Form>
          <input type="hidden" name="till" value={till} />
          {field('email')}
          <div className="row">
            <Button>{t.send_link}</Button>
          </div>
        </Form>
        <Stack>
          <PasskeySignIn till={till} />
          {organisation && (
            <Form intent="organisation">
              <input type="hidden" name="till" value={till} />
              <div className="row">
                <Button kind="second">{t.with_organisation(organisation)}</Button>
              </div>
            </Form>
          )}
        </Stack>
        {people.length > 0 && <DemonstrationList groups={people} till={till} />}
      </Stack>
    </>
  )
}
