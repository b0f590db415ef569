import type { Db } from '../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../foundation/transact.ts'
import { found, invalid } from '../answers.ts'
import type { Limit } from '../rules.ts'
import { mayTry } from '../sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../web.ts'
import { type Participant, participantByToken } from './link.ts'
import { rememberedHere } from './remembered.ts'

/** What a page behind a person's own link is given. */
export type OwnedVisit = Visit & {
  person: Pick<Participant, 'programme_id' | 'person_id' | 'link_id'>
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
}

type Door = {
  /** What a link is made for that leads here, and where: `/nivaer/<token>`. */
  purpose: string
  path: string
  /** How often something may be sent by one link, under which name that is counted, and what is said when it was too often. */
  limit: Limit
  counted: string
  tooOften: (visit: Visit) => string
}

/** The way in for whoever holds a participant's link, or a phone that remembers it where the address has none; one that is not good, or is for something else, is 404. */
export function doorFor({ purpose, path, limit, counted, tooOften }: Door) {
  const boundTo = async (visit: Visit): Promise<OwnedVisit> => {
    const { token } = visit.params
    const participant = await (token === undefined
      ? rememberedHere(visit.ground, visit.request)
      : participantByToken(visit.ground, token))
    const { programme_id, person_id, link_id } = found(participant?.purpose === purpose ? participant : null)
    return {
      ...visit,
      person: { programme_id, person_id, link_id },
      scope: { ...houseScope, programme: programme_id },
      home: token === undefined ? visit.url.pathname : `/${path}/${token}`,
    }
  }
  return {
    page: <T>(show: (visit: OwnedVisit & { db: Db }) => Promise<T>) =>
      openPage(async visit => {
        const own = await boundTo(visit)
        return reading(visit.ground, own.scope, db => show({ ...own, db }))
      }),
    action: <T>(carryOut: (visit: OwnedVisit & { form: FormData }) => Promise<T>) =>
      openAction(async visit => {
        const own = await boundTo(visit)
        if (!(await mayTry(visit.ground, counted, String(own.person.link_id), limit)))
          return invalid(visit.form, { form: tooOften(visit) }, 429)
        return carryOut({ ...own, form: visit.form })
      }),
  }
}
