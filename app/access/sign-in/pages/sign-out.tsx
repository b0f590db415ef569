import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { seeOther } from '../../answers.ts'
import waiting from '../../client/waiting.ts?script'
import { accessTexts } from '../../messages.ts'
import { localPath } from '../../rules.ts'
import { openAction, openPage } from '../../web.ts'
import { signOut } from '../sign-in.ts'
import { SignOutForm } from './sign-out-form.tsx'

export const handle = { scripts: [waiting] }

export const loader = openPage(async ({ say, visitor }) => {
  if (!visitor.user_id) throw seeOther('/logga-in')
  return { title: say(accessTexts).sign_out }
})

export const action = openAction(async ({ ground, request, form }) => {
  const till = localPath(String(form.get('till') ?? '/'))
  const there = till === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(till)}`
  return seeOther(there, await signOut(ground, request))
})

export default function SignOut() {
  const t = useTexts(accessTexts)
  return (
    <>
      <PageHead title={t.sign_out_question} />
      <SignOutForm />
    </>
  )
}
