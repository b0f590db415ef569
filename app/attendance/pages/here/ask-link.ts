import { setTimeout as wait } from 'node:timers/promises'
import { invalid, isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import type { Installation } from '../../../access/installation.ts'
import { CLIENT_HEADER, type Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import type { FormVisit } from '../../../access/web.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { smsNumber } from '../../../foundation/telephone.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { tongueIn } from '../../../programmes/pages/tongue.ts'
import { askForHoursLink } from '../../commands/ask-for-link.ts'
import { hereWords } from '../../messages/here.ts'
import { sessionNow } from '../../queries/sessions-now.ts'
import { opensAt } from '../../rules/arrival.ts'
import { askForm } from '../../rules/here-forms.ts'
import { isFresh, scanIn } from '../../rules/session-code.ts'

/** A room full of phones comes from one address. */
const ASKED_BY_CLIENT: Limit = { most: 60, minutes: 15 }
/** Nobody's telephone is filled with links. */
const LINKS_TO_ADDRESS: Limit = { most: 3, minutes: 60 }
/** Who is known and who is not are answered after the same time: what is done for the known takes less than this. */
const ANSWER_MS = 400

/** Sends a link to whoever has been in the room, by what they write. The answer is the same whether they are known or not. */
export async function askForLink(visit: FormVisit) {
  const { ground, request, form } = visit
  const says = await hereSays(visit)
  const value = valueIn(askForm, form, says)
  if (isInvalid(value)) return value
  if (!(await mayTry(ground, 'hours link from', request.headers.get(CLIENT_HEADER) ?? '', ASKED_BY_CLIENT)))
    return invalid(form, { form: says.too_many_tries }, 429)
  const scanned = await sessionScanned(ground, value.ticket)
  if (isRefusal(scanned)) return refusedAs(form, scanned, says)
  const address = smsNumber(value.address) ?? value.address.trim().toLowerCase()
  await Promise.all([sendTo(ground, scanned.session.programme_id, address), wait(ANSWER_MS)])
  return seeOther('/har?skickat=ja')
}

/** What is answered: in a language of the programme whose code was read; of any, before one is. */
export async function hereSays({ ground, request, form }: FormVisit) {
  const scan = scanIn(ground.vault, String(form.get('ticket') ?? ''))
  const today = ground.clock.today()
  const tongue = await reading(ground, houseScope, async db => {
    const session = scan && (await sessionNow(db, scan.session_id))
    return tongueIn(db, request, { programme_id: session?.programme_id ?? null, today })
  })
  return hereWords[tongue.language]
}

async function sendTo(ground: Installation, programme_id: number, address: string): Promise<void> {
  if (await mayTry(ground, 'hours link to', `${programme_id} ${address}`, LINKS_TO_ADDRESS))
    await askForHoursLink(ground, ground, { programme_id, address })
}

/** The session whose code was read a while ago; refused where that was too long ago. */
export async function sessionScanned(ground: Installation, ticket: string) {
  const scan = scanIn(ground.vault, ticket)
  const session = scan && (await reading(ground, houseScope, db => sessionNow(db, scan.session_id)))
  return session && isFresh(scan, opensAt(session), ground.clock.now())
    ? { scan, session }
    : refuse('old-code', { field: 'code' })
}
