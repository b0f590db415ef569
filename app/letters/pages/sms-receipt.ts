import { found } from '../../access/answers.ts'
import { openAction, openPage } from '../../access/web.ts'
import { noteReceiptAt } from '../../foundation/sms-delivery.ts'

/** Nobody reads here. */
export const loader = openPage(async () => found<null>(null))

/** A gateway tells how it went for a text, at an address with a secret of that text's own: `status` is delivered or failed, as 46elks says it. */
export const action = openAction(async ({ ground, params, form }) => {
  const status = String(form.get('status') ?? '')
  const secret = /^[0-9a-f]{24}$/.exec(params.secret ?? '')?.[0]
  found(
    secret && SAID.includes(status) && (await noteReceiptAt(ground, secret, status === 'delivered'))
      ? true
      : null,
  )
  return new Response(null, { status: 204 })
})

const SAID = ['delivered', 'failed']
