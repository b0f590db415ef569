import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { houseScope, reading, type Scope } from '../../foundation/transact.ts'
import { found, invalid } from '../answers.ts'
import type { Limit } from '../rules.ts'
import { mayTry } from '../sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../web.ts'
import { type Participant, participantByToken } from './link.ts'
import { rememberedHere } from './remembered.ts'
import { type SpokenTongue, tongueOf } from './spoken.ts'

/** What a page behind a person's own link is given. */
export type OwnedVisit = Visit & {
  person: Pick<Participant, 'programme_id' | 'person_id' | 'link_id'>
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
  /** In which of the programme's languages the page is. */
  tongue: SpokenTongue
}

type Door = {
  /** What a link is made for that leads here, and where: `/nivaer/<token>`. */
  purpose: string
  path: string
  /** How often something may be sent by one link, under which name that is counted, and what is said when it was too often. */
  limit: Limit
  counted: string
  tooOften: (visit: OwnedVisit) => string
  /** Which languages a programme has switched on. */
  languages: (db: Db, of: { programme_id: number; today: LocalDate }) => Promise<ParticipantLanguage[]>
  /** What is refused is answered at once and kept nowhere, and when the link was used is not noted. */
  keepsNothing?: boolean
}

/** The way in for whoever holds a participant's link, or a phone that remembers it where the address has none; one that is not good, or is for something else, is 404. */
export function doorFor({ purpose, path, limit, counted, tooOften, languages, keepsNothing }: Door) {
  const boundTo = async (visit: Visit) => {
    const { token } = visit.params
    const participant = await (token === undefined
      ? rememberedHere(visit.ground, visit.request)
      : participantByToken(visit.ground, token, keepsNothing ? { unmarked: purpose } : {}))
    const { programme_id, person_id, link_id } = found(participant?.purpose === purpose ? participant : null)
    return {
      ...visit,
      person: { programme_id, person_id, link_id },
      scope: { ...houseScope, programme: programme_id },
      home: token === undefined ? visit.url.pathname : `/${path}/${token}`,
    }
  }
  const speaking = async (db: Db, own: Omit<OwnedVisit, 'tongue'>): Promise<OwnedVisit> => {
    const of = { programme_id: own.person.programme_id, today: own.ground.clock.today() }
    return { ...own, tongue: tongueOf(own.request, await languages(db, of)) }
  }
  return {
    page: <T>(show: (visit: OwnedVisit & { db: Db }) => Promise<T>) =>
      openPage(async visit => {
        const own = await boundTo(visit)
        return reading(visit.ground, own.scope, async db => show({ ...(await speaking(db, own)), db }))
      }),
    action: <T>(carryOut: (visit: OwnedVisit & { form: FormData }) => Promise<T>) =>
      openAction(
        async visit => {
          const bound = await boundTo(visit)
          const own = await reading(visit.ground, bound.scope, db => speaking(db, bound))
          if (!(await mayTry(visit.ground, counted, String(own.person.link_id), limit)))
            return invalid(visit.form, { form: tooOften(own) }, 429)
          return carryOut({ ...own, form: visit.form })
        },
        { keepsNothing },
      ),
  }
}
