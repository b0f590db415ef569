import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import smpp, { type Pdu, type Session } from 'smpp'

/** An SMPP system of the test's own, that keeps what it gets and sends what receipts the test asks for. */
export async function smppSystem({ password = 'hemligt' } = {}) {
  const received: Pdu[] = []
  const sessions: Session[] = []
  let answers: (pdu: Pdu) => Record<string, unknown> | null = () => null
  let beforeAnswer: (message_id: string) => void = () => {}
  const server = smpp.createServer(session => {
    sessions.push(session)
    session.on('error', () => {})
    session.on('bind_transceiver', (pdu: Pdu) => {
      const letIn = pdu.system_id === 'spang' && pdu.password === password
      session.send(pdu.response(letIn ? {} : { command_status: 0x0e }))
    })
    session.on('submit_sm', (pdu: Pdu) => {
      received.push(pdu)
      const message_id = `m-${received.length}`
      const answer = answers(pdu)
      if (answer?.silent) return session.destroy()
      if (!answer) beforeAnswer(message_id)
      session.send(pdu.response(answer ?? { message_id }))
    })
    session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  /** Gives what the receiver answers. */
  const receipt = (message_id: string, stat: string) =>
    new Promise<Pdu>(resolve =>
      sessions.at(-1)!.deliver_sm(
        {
          esm_class: 4,
          short_message: `id:${message_id} sub:001 dlvrd:001 submit date:2510151200 done date:2510151201 stat:${stat} err:000 text:`,
        },
        resolve,
      ),
    )
  return {
    url: `smpp://spang:${password}@127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    receipt,
    answerWith: (answer: typeof answers) => {
      answers = answer
    },
    /** What happens between that a text has come and that it is answered. */
    before: (act: typeof beforeAnswer) => {
      beforeAnswer = act
    },
    close: async () => {
      for (const session of sessions) session.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

/** A gateway that takes a form, of the test's own. */
export async function formSystem() {
  const received: { authorization: string; form: Record<string, string> }[] = []
  let status = 200
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()))
      received.push({ authorization: request.headers.authorization ?? '', form })
      if (status === 0) response.destroy()
      else response.writeHead(status, { 'content-type': 'application/json' }).end('{"id":"s1"}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://spang:hemligt@127.0.0.1:${(server.address() as AddressInfo).port}/a1/sms`,
    received,
    /** Zero: the connection breaks when the text has come. */
    answerWith: (next: number) => {
      status = next
    },
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
