import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Ground, reading } from '../../../foundation/transact.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ListNote, PageHead } from '../../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { type Invalid, isInvalid, newOnce, numberIn, refusedAs, seeOther, valueIn } from '../../answers.ts'
import { mayManageUsers, rolesToGive } from '../../policy.ts'
import { roleTexts } from '../../role-messages.ts'
import { sentIn } from '../../sent-form.ts'
import type { Visitor } from '../../visitor.ts'
import { action as actionFor, page } from '../../web.ts'
import { invite, revokeInvitation } from '../invitations.ts'
import { extendAuditor, revokeMembership } from '../memberships.ts'
import { userTexts } from '../messages.ts'
import { companyPlaceMeant, invitationsOf, placesOf, userRolesOf } from '../queries.ts'
import { extendForm, inviteForm } from './invite-fields.ts'
import { InviteForm } from './invite-form.tsx'
import { roleRow, waitingRow } from './user-rows.ts'
import { UserTable } from './user-table.tsx'
import { WaitingTable } from './waiting-table.tsx'

export const loader = page(mayManageUsers, async ({ db, ground, visitor, say, format, url }) => {
  const roles = await userRolesOf(db, visitor)
  const words = { t: say(userTexts), roles: say(roleTexts), format, clock: ground.clock }
  return {
    title: words.t.users,
    is_done: url.searchParams.has('klart'),
    people: new Set(roles.map(role => role.user_id)).size,
    roles: roles.map(role => roleRow(role, visitor, words)),
    waiting: (await invitationsOf(db, visitor)).map(invitation => waitingRow(invitation, words)),
    once: newOnce(),
    today: ground.clock.today(),
    choices: {
      roles: rolesToGive(visitor).map(role => ({ value: role, label: words.roles[`role_${role}`] })),
      places: (await placesOf(db, visitor)).map(({ kind, id, name }) => ({
        kind,
        value: String(id),
        label: name,
      })),
    },
  }
})

export const action = actionFor(mayManageUsers, async ({ ground, visitor, form, say, at, url }) => {
  const t = say(userTexts)
  const id = () => numberIn(String(form.get('id') ?? ''))
  const carryOut = async () => {
    switch (form.get('intent')) {
      case 'revoke':
        return revokeMembership(ground, visitor, id())
      case 'take-back':
        return revokeInvitation(ground, visitor, id())
      case 'extend': {
        const value = valueIn(extendForm, form, t)
        if (isInvalid(value)) return refuse('date-wrong', { field: `until_on_${id()}` })
        const outcome = await extendAuditor(ground, visitor, id(), value.new_until_on)
        return isRefusal(outcome) && outcome.field ? { ...outcome, field: `until_on_${id()}` } : outcome
      }
      default: {
        const value = valueIn(inviteForm, form, t)
        if (isInvalid(value)) return value
        const { company, ...asked } = value
        const meant = await companyMeant(ground, visitor, asked.role === 'company' ? company : '')
        if (isRefusal(meant)) return meant
        return invite(ground, visitor, { ...asked, company_id: meant.id }, await sentIn(url, form))
      }
    }
  }
  const outcome = await carryOut()
  if (isInvalid(outcome)) return outcome
  return isRefusal(outcome) ? refusedAs(form, outcome, t) : seeOther(`${at('anvandare')}?klart`)
})

/** The company that was typed, or none. Refuses `unknown-company`. */
async function companyMeant(
  ground: Ground,
  visitor: Visitor,
  company: string,
): Promise<{ id: number | null } | Refusal> {
  if (company === '') return { id: null }
  const meant = await reading(ground, visitor, db => companyPlaceMeant(db, visitor, company))
  const [only, ...more] = meant
  if (!only) return refuse('unknown-company', { field: 'company', about: { company } })
  return more.length > 0 ? refuse('several-companies', { field: 'company' }) : only
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Invalid }

export default function Users({ loaderData, actionData }: Props) {
  const t = useTexts(userTexts)
  const { errors = {}, typed = {} } = actionData ?? {}
  const { form: refused, ...ofFields } = errors
  return (
    <>
      <PageHead list eyebrow={t.users} verdict={t.users_verdict(loaderData.people)} />
      <ErrorSummary errors={ofFields} title={refused} />
      {loaderData.is_done && !actionData && <Notice tone="ok" role="status" title={t.done} />}
      <Cols>
        <Stack gap="wide">
          <UserTable roles={loaderData.roles} today={loaderData.today} errors={errors} typed={typed} />
          <ListNote>{t.users_lede}</ListNote>
          {loaderData.waiting.length > 0 && <WaitingTable invitations={loaderData.waiting} />}
        </Stack>
        <Panel title={t.invite_title} id="bjud-in">
          <InviteForm
            once={loaderData.once}
            choices={loaderData.choices}
            back={actionData?.intent === 'invite' ? actionData : undefined}
          />
        </Panel>
      </Cols>
    </>
  )
}
