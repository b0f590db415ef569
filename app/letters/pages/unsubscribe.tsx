import { found } from '../../access/answers.ts'
import { openAction, openPage } from '../../access/web.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { answerLetters, subscriptionOf } from '../commands/unsubscribe.ts'
import { letterPageTexts } from '../messages/pages.ts'

export const handle = { layout: 'phone' }

export const loader = openPage(async ({ ground, params, say }) => {
  const { programme, wants } = found(await subscriptionOf(ground, params.token ?? ''))
  return { title: say(letterPageTexts).unsubscribe_title(programme), programme, wants }
})

/** Answered without sending on, since it may be a mail reader that asks. RFC 8058. */
export const action = openAction(async ({ ground, params, form }) => {
  const wants = form.get('intent') === 'wanted'
  return found(await answerLetters(ground, params.token ?? '', wants))
})

export default function Unsubscribe({ loaderData, actionData }: Shown<typeof loader>) {
  const { title, programme, wants } = loaderData
  const t = useTexts(letterPageTexts)
  return (
    <>
      <PageHead title={title} lede={wants ? t.unsubscribe_lede : undefined} />
      {!wants && (
        <Notice tone="ok" role="status" title={t.unsubscribed_title}>
          {t.unsubscribed_lede(programme)}
        </Notice>
      )}
      <ErrorSummary errors={actionData?.errors} />
      <Form intent={wants ? 'unsubscribe' : 'wanted'}>
        <Button kind={wants ? 'primary' : 'second'}>{wants ? t.unsubscribe_button : t.wanted_button}</Button>
      </Form>
    </>
  )
}
