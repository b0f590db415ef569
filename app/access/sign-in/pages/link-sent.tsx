import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { leadsToDraft } from '../../drafts.ts'
import { accessTexts } from '../../messages.ts'
import { LINK_MINUTES, localPath } from '../../rules.ts'
import { openPage } from '../../web.ts'

/** The same for an address that is known and one that is not. */
export const loader = openPage(async ({ ground, url, say }) => ({
  title: say(accessTexts).look_in_mail,
  till: localPath(url.searchParams.get('till')),
  unsaved: leadsToDraft(localPath(url.searchParams.get('till'))) ? say(accessTexts).unsaved_kept : null,
  has_mailbox: ground.is_demonstration && !ground.mailer.hasServer,
}))

export default function LinkSent({
  loaderData: { till, unsaved, has_mailbox },
}: {
  loaderData: Awaited<ReturnType<typeof loader>>
}) {
  const t = useTexts(accessTexts)
  return (
    <>
      <PageHead title={t.look_in_mail} lede={t.look_in_mail_lede(LINK_MINUTES)} />
      {unsaved && <Notice title={unsaved} role="status" />}
      <p>{t.look_in_mail_none}</p>
      <div className="row">
        {has_mailbox && <ButtonLink href="/brev">{t.to_mailbox}</ButtonLink>}
        <ButtonLink kind="quiet" href={`/logga-in?till=${encodeURIComponent(till)}`}>
          {t.try_again}
        </ButtonLink>
      </div>
    </>
  )
}
