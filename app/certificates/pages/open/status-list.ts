import { found, numberIn } from '../../../access/answers.ts'
import { openPage } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { revokedIn, signingKeyOf } from '../../queries/badges.ts'
import { signedStatusList } from '../../rules/badge-signing.ts'

/** The lists as they were signed last, each with what it was signed of: anyone may ask, and signing takes its time. */
const remembered = new Map<number, { of: string; list: ReturnType<typeof signedStatusList> }>()

/** Which badges have been revoked, as anyone may ask: places, and neither why nor whose. Signed anew as soon as it would say something else. */
export const loader = openPage(async ({ ground, params }) => {
  const number = numberIn(params.list)
  const { revoked, key } = await reading(ground, houseScope, async db => ({
    revoked: found(await revokedIn(db, number)),
    key: found(await signingKeyOf(db, ground.vault)),
  }))
  const { publicUrl } = ground.config
  const of = [publicUrl, key.public_multibase, ...revoked].join(' ')
  const before = remembered.get(number)
  const list =
    before?.of === of
      ? before.list
      : signedStatusList({ list: number, revoked }, { publicUrl, key, now: ground.clock.now() })
  remembered.set(number, { of, list })
  list.catch(() => remembered.delete(number))
  return Response.json(await list, {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
  })
})
