import type { GatewayNeeds, Sms, SmsAnswer, SmsGateway } from './sms-gateway.ts'

/** As long as a mail server is waited for between two answers. */
const PATIENCE_MS = 30_000

/** A gateway that takes a form, in the shape of 46elks: `from`, `to`, `message`, `whendelivered`, with a name and a secret. */
export function httpGateway({ url, from }: Pick<GatewayNeeds, 'url' | 'from'>): SmsGateway {
  const { username, password, ...address } = whereAndWho(url)
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  return {
    send: async ({ to, text, receipt_url }: Sms): Promise<SmsAnswer> => {
      const body = new URLSearchParams({ from, to, message: text, whendelivered: receipt_url })
      try {
        const response = await fetch(address.href, {
          method: 'POST',
          headers: { authorization },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        })
        await response.body?.cancel()
        return answerOf(response.status)
      } catch (error) {
        const { code } = (error as { cause?: { code?: string } }).cause ?? {}
        return NEVER_THERE.has(code ?? '')
          ? { answer: 'refused', code: code!, isFinal: false }
          : { answer: 'unknown' }
      }
    },
    close: async () => {},
  }
}

function whereAndWho(url: string) {
  const parsed = new URL(url)
  const [username, password] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)]
  parsed.username = ''
  parsed.password = ''
  return { username, password, href: parsed.href }
}

/** No connection was made, so nothing was sent. */
const NEVER_THERE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function answerOf(status: number): SmsAnswer {
  if (status >= 200 && status < 300) return { answer: 'accepted', reference: null }
  if (status === 401 || status === 403) return { answer: 'refused', code: 'sms_sign_in', isFinal: false }
  if (status === 429 || status === 503) return { answer: 'refused', code: 'sms_busy', isFinal: false }
  if (status >= 400 && status < 500) return { answer: 'refused', code: 'sms_refused', isFinal: true }
  return { answer: 'unknown' }
}
