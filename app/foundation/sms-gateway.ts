import { httpGateway } from './sms-http.ts'
import { smppGateway } from './sms-smpp.ts'

/** `to`: E.164. `receipt_url`: where a gateway that calls us back tells how it went. */
export type Sms = { id: number; to: string; text: string; receipt_url: string }

/**
 * `accepted`: by what name the gateway will tell how it went, where it does so by name. `refused`: it has certainly not been sent, and may
 * be tried again unless that is final. `unknown`: it may have been sent, and nobody knows; it is not sent again by itself.
 */
export type SmsAnswer =
  | { answer: 'accepted'; reference: string | null }
  | { answer: 'refused'; code: SmsTrouble | string; isFinal: boolean }
  | { answer: 'unknown' }

/** Why a text did not go, whichever the gateway: kept in the row, and told in words where letters are. */
export type SmsTrouble =
  | 'sms_number'
  | 'sms_refused'
  | 'sms_sign_in'
  | 'sms_busy'
  | 'sms_unanswered'
  | 'sms_undelivered'

/** What became of a text, told by the name that it was accepted under. */
export type SmsReceipt = { reference: string; is_delivered: boolean }

export type SmsGateway = {
  /** Sends one text; an id that has been accepted before is not sent again. */
  send(sms: Sms): Promise<SmsAnswer>
  /** Stays where receipts arrive, for a gateway that is connected. */
  listen?(): Promise<void>
  close(): Promise<void>
}

export type GatewayNeeds = {
  /** `https://name:secret@…` for a form, `smpp://` or `smpps://` for SMPP. */
  url: string
  /** At most eleven letters and figures, or a number. */
  from: string
  onReceipt(receipt: SmsReceipt): Promise<void>
}

/** What carries texts, by the address in the settings. */
export function gatewayTo(needs: GatewayNeeds): SmsGateway {
  const gateway = /^smpps?:/.test(needs.url) ? smppGateway(needs) : httpGateway(needs)
  return { ...gateway, send: oncePerId(gateway.send) }
}

const REMEMBERED = 1000

/** Whoever sends an id again gets the answer of the first time, also while that is on its way; one that was not accepted may be tried anew. */
function oncePerId(send: SmsGateway['send']): SmsGateway['send'] {
  const answered = new Map<number, Promise<SmsAnswer>>()
  return async sms => {
    const before = answered.get(sms.id)
    if (before) return before
    const answer = send(sms)
    answered.set(sms.id, answer)
    if (answered.size > REMEMBERED) answered.delete(answered.keys().next().value!)
    const { answer: how } = await answer
    if (how !== 'accepted') answered.delete(sms.id)
    return answer
  }
}
