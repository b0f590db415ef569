import type { Spoken } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { seeOther } from '../answers.ts'
import { accessTexts } from '../messages.ts'
import { programmesOf } from '../queries.ts'
import { homeIn } from '../rules.ts'
import { invitationsTo } from '../users/invitation-queries.ts'
import { holds, type Role } from '../visitor.ts'
import { openPage } from '../web.ts'

/** The visitor's programmes, or straight to the only one. */
export const loader = openPage(async ({ ground, visitor, say }) => {
  if (!visitor.user_id) throw seeOther('/logga-in')
  const t = say(accessTexts)
  const programmes = await programmesOf(ground, visitor)
  const invitations = await invitationsTo(ground, visitor.email)
  const mayStart = holds(visitor, 'administrator')
  const only = programmes.length === 1 && invitations.length === 0 && !mayStart ? programmes[0] : undefined
  if (only) throw seeOther(homeIn(only.slug, only.roles))
  return {
    title: t.start,
    may_start: mayStart,
    programmes: programmes.map(({ slug, name, line, roles }) => ({
      slug,
      href: homeIn(slug, roles),
      name,
      line,
      roles: rolesIn(t, roles),
    })),
    invitations: invitations.map(({ id, programme, role, invited_by }) => ({
      id,
      title: t.invitation_title(programme ?? 'Spång'),
      lede: t.invitation_lede(invited_by, t[`role_${role}`]),
    })),
  }
})

const rolesIn = (t: Spoken<typeof accessTexts>, roles: Role[]) =>
  roles.map(role => t[`role_${role}`]).join(', ')

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Start({ loaderData: { programmes, invitations, may_start } }: Props) {
  const t = useTexts(accessTexts)
  return (
    <>
      <PageHead
        title={programmes.length > 0 ? t.start_title : t.start}
        actions={may_start && <ButtonLink href="/nytt-projekt">{t.new_programme}</ButtonLink>}
      />
      <Stack gap="wide">
        {invitations.map(invitation => (
          <Notice key={invitation.id} title={invitation.title} level={2}>
            <p>{invitation.lede}</p>
            <ButtonLink size="small" href={`/inbjudan/${invitation.id}`}>
              {t.accept}
            </ButtonLink>
          </Notice>
        ))}
        <Table
          caption={t.programmes_caption}
          rows={programmes}
          rowKey={row => row.slug}
          columns={[
            { key: 'name', label: t.programme, render: row => <a href={row.href}>{row.name}</a> },
            { key: 'roles', label: t.your_role, render: row => row.roles },
          ]}
          empty={invitations.length === 0 && <Empty title={t.start_none}>{t.start_none_what}</Empty>}
        />
      </Stack>
    </>
  )
}
