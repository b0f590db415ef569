import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { needsInOrder } from '../rules/room.ts'
import { rankByDots } from './needs.ts'
import { openWorkshopGround } from './testing.ts'
import { castBallot, closeVote, openVote } from './vote.ts'
import { keyInVote } from './vote-paper.ts'

let opened: Awaited<ReturnType<typeof openWorkshopGround>>
before(async () => {
  opened = await openWorkshopGround()
})
after(() => opened.database.close())

const why = (made: object | undefined) => (made && 'refused' in made ? made.refused : null)

test('a vote on paper takes the place of the one before, keeps no ballot, and orders the needs', async () => {
  const { lead, need, open, room } = await opened.gathering(await opened.fresh())
  await open()
  const [svets, robot] = [await need('Svets'), await need('Robot')]
  const nothing = Object.fromEntries(
    [svets, robot].flatMap(id => ['effect', 'urgency'].map(kind => [`${kind}_${id}`, ''])),
  )
  const key = (typed: Record<string, string>, vote = 0) =>
    lead((tx, visitor, at) =>
      keyInVote(tx, visitor, {
        ...at,
        form: { sheets: 4, replaces: false },
        vote,
        typed: { ...nothing, ...typed },
      }),
    )
  assert.equal(why(await key({ [`effect_${svets}`]: '5' })), 'dots-wrong')
  await key({ [`effect_${svets}`]: '1', [`effect_${robot}`]: '4', [`urgency_${robot}`]: '2' })
  const { needs, vote } = await room()
  assert.deepEqual(
    needs.map(one => [one.name, one.effect, one.urgency]),
    [
      ['Svets', 1, 0],
      ['Robot', 4, 2],
    ],
  )
  assert.deepEqual([vote!.is_closed, vote!.counted, vote!.on_paper], [true, 4, true])
  await lead(rankByDots)
  assert.equal(needsInOrder(await room())[0]!.name, 'Robot')
  // Whoever read the page before it was keyed in is told; read anew it is replaced.
  assert.equal(why(await key({ [`effect_${svets}`]: '2' })), 'changed-by-other')
  assert.equal(why(await key({ [`effect_${svets}`]: '2' }, vote!.id)), null)
  assert.deepEqual(
    (await room()).needs.map(one => one.effect),
    [2, 0],
  )
})

test('votes from the phones are replaced by sheets only knowingly, and never from a page that was read before', async () => {
  const { open, seat, lead, need, room, asHouse } = await opened.gathering(await opened.fresh())
  await open()
  const seats = [await seat(), await seat(), await seat()]
  const draw = await need('Ritningsläsning')
  await lead(openVote)
  for (const own of seats)
    await asHouse(tx =>
      castBallot(tx, own, { number: randomUUID(), ballot: { effect: [draw], urgency: [] } }),
    )
  await lead(closeVote)
  const { vote } = await room()
  const key = (read: number, replaces: boolean) =>
    lead((tx, visitor, at) =>
      keyInVote(tx, visitor, {
        ...at,
        form: { sheets: 4, replaces },
        vote: read,
        typed: { [`effect_${draw}`]: '1', [`urgency_${draw}`]: '' },
      }),
    )
  const effect = async () => (await room()).needs.map(one => one.effect)
  assert.equal(why(await key(0, true)), 'changed-by-other')
  assert.deepEqual(await key(vote!.id, false), { refused: 'replaces-phone-vote', field: 'replaces' })
  assert.deepEqual(await effect(), [3])
  assert.equal(why(await key(vote!.id, true)), null)
  assert.deepEqual(await effect(), [1])
})
