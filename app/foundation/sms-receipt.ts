import type { Pdu } from 'smpp'
import type { SmsReceipt } from './sms-gateway.ts'

const KIND = 0x3c
const RECEIPT = 0x04
const GIVEN_UP = ['EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD']

/** What a delivery receipt says, or null for what is none, or tells only that a text is on its way. SMPP 3.4, appendix B. */
export function receiptIn({
  esm_class = 0,
  receipted_message_id,
  short_message,
  message_payload,
}: Pick<Pdu, 'esm_class' | 'receipted_message_id' | 'short_message' | 'message_payload'>): SmsReceipt | null {
  if ((esm_class & KIND) !== RECEIPT) return null
  const text = String(short_message?.message || message_payload?.message || '')
  const reference = receipted_message_id || /\bid:(\S+)/i.exec(text)?.[1]
  const state = /\bstat:(\w+)/i.exec(text)?.[1]?.toUpperCase() ?? ''
  if (!reference) return null
  if (state.startsWith('DELIV')) return { reference, is_delivered: true }
  return GIVEN_UP.some(one => one === state) ? { reference, is_delivered: false } : null
}
