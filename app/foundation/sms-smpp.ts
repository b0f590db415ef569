import smpp, { type Pdu, type Session } from 'smpp'
import type { GatewayNeeds, Sms, SmsAnswer, SmsGateway } from './sms-gateway.ts'
import { smsParts } from './sms-parts.ts'
import { receiptIn } from './sms-receipt.ts'

const PATIENCE_MS = 30_000
const ALIVE_MS = 30_000
const PORT = 2775
const PORT_TLS = 3550

// SMPP 3.4, chapter 5.
const OK = 0
const [ALPHANUMERIC, INTERNATIONAL, ISDN] = [5, 1, 1]
const DATA_CODING = { gsm7: 0, ucs2: 8 }
const RECEIPT_WANTED = 1
/** Invalid destination; of its length, its address, its type or plan. */
const NO_SUCH_NUMBER = [0x0b, 0x02, 0x50, 0x51]
/** The queue is full, we have sent too much at a time, or it has a trouble of its own: a system that has not taken the text says so. */
const BUSY = [0x14, 0x58, 0x08, 0x45]
/** Not bound, a wrong password or a wrong name. */
const NOT_LET_IN = [0x04, 0x0d, 0x0e, 0x0f]

/** A gateway that is connected (SMPP 3.4): one connection both ways, opened when it is needed and kept for the receipts. */
export function smppGateway({ url, from, onReceipt }: GatewayNeeds): SmsGateway {
  let bound: Promise<Session> | null = null
  const opened = () => {
    // What closes late is not the one that has come after it.
    const one: Promise<Session> = bind(url, {
      onReceipt,
      onClosed: () => {
        if (bound === one) bound = null
      },
    })
    return one
  }
  const session = () => {
    bound ??= opened()
    return bound
  }
  return {
    listen: async () => void (await session()),
    send: async sms => {
      try {
        return await submit(await session(), from, sms)
      } catch (error) {
        const { code = 'sms_busy' } = error as { code?: string }
        return { answer: 'refused', code, isFinal: false }
      }
    },
    close: async () => {
      const open = await bound?.catch(() => null)
      bound = null
      if (open) await new Promise<void>(done => open.destroy(() => done()))
    },
  }
}

type Hears = { onReceipt: GatewayNeeds['onReceipt']; onClosed: () => void }

/** Throws with a code when nobody answers or we are not let in. */
function bind(url: string, { onReceipt, onClosed }: Hears): Promise<Session> {
  const { hostname, port, protocol, username, password } = new URL(url)
  const tls = protocol === 'smpps:'
  const session = smpp.connect({
    host: hostname,
    port: Number(port) || (tls ? PORT_TLS : PORT),
    tls,
    auto_enquire_link_period: ALIVE_MS,
  })
  session.on('deliver_sm', pdu => void answerDelivery(session, pdu, onReceipt))
  session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()))
  session.on('unbind', (pdu: Pdu) => {
    session.send(pdu.response())
    session.close()
  })
  return new Promise<Session>((resolve, reject) => {
    const fail = (code: string) => {
      onClosed()
      session.destroy()
      reject(Object.assign(new Error(code), { code }))
    }
    const patience = setTimeout(fail, PATIENCE_MS, 'ETIMEDOUT')
    session.on('close', () => {
      clearTimeout(patience)
      onClosed()
      reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))
    })
    session.on('error', ({ code = 'ECONNRESET' }: { code?: string }) => fail(code))
    session.on(tls ? 'secureConnect' : 'connect', () =>
      session.bind_transceiver(
        { system_id: decodeURIComponent(username), password: decodeURIComponent(password) },
        ({ command_status }) => {
          clearTimeout(patience)
          if (command_status === OK) resolve(session)
          else fail('sms_sign_in')
        },
      ),
    )
  })
}

function submit(session: Session, from: string, { id, to, text }: Sms): Promise<SmsAnswer> {
  const { coding, parts } = smsParts(text)
  return new Promise(resolve => {
    const unknown = () => resolve({ answer: 'unknown' })
    const patience = setTimeout(() => {
      unknown()
      // A connection on which nobody answers is dead, though nothing has told us.
      session.destroy()
    }, PATIENCE_MS)
    session.once('close', unknown)
    const isWritten = session.submit_sm(
      {
        source_addr: from,
        ...(/^\+?\d+$/.test(from)
          ? { source_addr_ton: INTERNATIONAL, source_addr_npi: ISDN, source_addr: from.replace('+', '') }
          : { source_addr_ton: ALPHANUMERIC, source_addr_npi: 0 }),
        dest_addr_ton: INTERNATIONAL,
        dest_addr_npi: ISDN,
        destination_addr: to.replace('+', ''),
        registered_delivery: RECEIPT_WANTED,
        data_coding: DATA_CODING[coding],
        user_message_reference: id % 0x1_0000,
        // The gateway divides what is longer, so that there is one name and one receipt for all of it.
        ...(parts === 1 ? { short_message: text } : { short_message: '', message_payload: text }),
      },
      ({ command_status, message_id }) => {
        clearTimeout(patience)
        session.off('close', unknown)
        resolve(answerOf(command_status, message_id ?? null))
      },
    )
    if (!isWritten) {
      clearTimeout(patience)
      resolve({ answer: 'refused', code: 'ECONNRESET', isFinal: false })
    }
  })
}

function answerOf(status: number, reference: string | null): SmsAnswer {
  if (status === OK) return { answer: 'accepted', reference }
  if (NO_SUCH_NUMBER.includes(status)) return { answer: 'refused', code: 'sms_number', isFinal: true }
  if (BUSY.includes(status)) return { answer: 'refused', code: 'sms_busy', isFinal: false }
  if (NOT_LET_IN.includes(status)) return { answer: 'refused', code: 'sms_sign_in', isFinal: false }
  return { answer: 'refused', code: 'sms_refused', isFinal: true }
}

/** The gateway keeps a receipt until we have said that it is kept here. What is no receipt is somebody's answer, which nobody reads. */
async function answerDelivery(session: Session, pdu: Pdu, onReceipt: GatewayNeeds['onReceipt']) {
  const receipt = receiptIn(pdu)
  try {
    if (receipt) await onReceipt(receipt)
    session.send(pdu.response())
  } catch {
    session.send(pdu.response({ command_status: TRY_AGAIN }))
  }
}

/** ESME_RX_T_APPN. */
const TRY_AGAIN = 0x64
