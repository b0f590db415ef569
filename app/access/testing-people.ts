import assert from 'node:assert/strict'
import { isRefusal } from '../foundation/refusal.ts'
import type { Installation } from './installation.ts'
import { visitorFor } from './queries.ts'
import { CLIENT_HEADER } from './rules.ts'
import { askForLink, confirmLink } from './sign-in/sign-in.ts'
import { cookieJar, letterTo, programmeFor, requestWith } from './testing-door.ts'
import type { NewInvitation } from './users/invitations.ts'
import { grantMembership } from './users/memberships.ts'
import type { Role, Visitor } from './visitor.ts'

export const refusalIn = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : outcome)

/** People who come to the door of a test's installation, each with an address of their own. */
export function peopleAt(ground: Installation) {
  let people = 0
  let clients = 0
  const newAddress = () => `person-${++people}@exempel.se`
  const newClient = () =>
    requestWith('', '/logga-in', { method: 'POST', headers: { [CLIENT_HEADER]: `192.0.2.${++clients}` } })
  const linkFor = async (email: string) => new URL((await letterTo(ground, email))!.action!.href)
  const tokenFor = async (email: string) => (await linkFor(email)).searchParams.get('token')!
  const askFor = (email: string, till = '/') =>
    askForLink(ground, newClient(), { email, till, language: 'sv' })

  return {
    newAddress,
    newClient,
    linkFor,
    tokenFor,
    askFor,
    /** Someone with a role in a programme of their own. */
    someone: async (role: Role = 'officer', rest: { until_on?: string } = {}) => {
      const programme = await programmeFor(ground)
      const email = newAddress()
      const granted = await grantMembership(ground, {
        email,
        name: 'Anna',
        role,
        programme_id: programme.id,
        ...rest,
      })
      assert.ok('user_id' in granted)
      return { ...granted, email, programme }
    },
    /** A visitor with a role in a given programme. */
    leaderOf: async (
      programme: { id: number; slug: string },
      role: Role = 'project_leader',
    ): Promise<Visitor> => {
      const place = role === 'administrator' ? {} : { programme_id: programme.id }
      const granted = await grantMembership(ground, {
        email: newAddress(),
        name: 'Lena Ledare',
        role,
        ...place,
      })
      assert.ok('user_id' in granted)
      return (await visitorFor(ground, granted.user_id, programme.slug, 'sv'))!
    },
    invitation: (rest: Partial<NewInvitation> = {}): NewInvitation => ({
      email: newAddress(),
      name: '',
      role: 'officer',
      language: 'sv',
      partner_id: null,
      company_id: null,
      provider_id: null,
      until_on: null,
      ...rest,
    }),
    invitationTokenTo: async (email: string) =>
      (await letterTo(ground, email))!.action!.href.split('/inbjudan/')[1]!,
    /** The cookies of someone who has come in by a mailed link. */
    signedIn: async (email: string) => {
      assert.deepEqual(await askFor(email), { asked: true })
      const jar = cookieJar()
      const cookies = await confirmLink(ground, newClient(), await tokenFor(email))
      assert.ok(!isRefusal(cookies))
      jar.keep(cookies)
      return jar
    },
    /** How many lines the trail has. */
    linesNow: async () => {
      const { rows } = await ground.database.pool.query<{ id: number }>('select id from trail_end()')
      return rows[0]?.id ?? 0
    },
  }
}
