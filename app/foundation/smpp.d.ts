// The package brings no types; this is the little of it that is used.
declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { Server as NetServer } from 'node:net'

  export type Pdu = {
    command: string
    command_status: number
    sequence_number: number
    system_id?: string
    password?: string
    destination_addr?: string
    source_addr?: string
    source_addr_ton?: number
    data_coding?: number
    registered_delivery?: number
    esm_class?: number
    message_id?: string
    receipted_message_id?: string
    short_message?: { message?: string | Buffer }
    message_payload?: { message?: string | Buffer }
    response(fields?: Record<string, unknown>): Pdu
  }
  type Answered = (pdu: Pdu) => void

  export class Session extends EventEmitter {
    bind_transceiver(fields: Record<string, unknown>, answered?: Answered): boolean
    submit_sm(fields: Record<string, unknown>, answered?: Answered): boolean
    deliver_sm(fields: Record<string, unknown>, answered?: Answered): boolean
    enquire_link(answered?: Answered): boolean
    unbind(answered?: Answered): boolean
    send(pdu: Pdu): boolean
    close(done?: () => void): void
    destroy(done?: () => void): void
  }
  type Options = { host: string; port: number; tls: boolean; auto_enquire_link_period?: number }

  const smpp: {
    connect(options: Options): Session
    createServer(listener: (session: Session) => void): NetServer
  }
  export default smpp
}
