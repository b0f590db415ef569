import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idOf, refusedAs } from '../../agreements/commands/testing.ts'
import { untilSomeoneWaits } from '../../foundation/testing.ts'
import { turnoutOf } from '../queries/measurements.ts'
import { answerStatements, handIn, keyInPaper } from './answer.ts'
import { closeMeasurement } from './measure.ts'
import { all, openMeasuringGround } from './testing.ts'

const { database, fresh, measuring, house, read } = await openMeasuringGround()
after(() => database.close())

test('what is answered while a measurement is being closed is refused, and nothing of it is kept', async () => {
  if (database.isEmbedded) return // serves one after the other
  const place = await fresh()
  const { leader, as, own } = place
  const { at, ask } = await measuring(place)
  const [fresher, begun] = [await ask({ speaks_for: 'hr' }), await ask({ speaks_for: 'union' })]
  idOf(await house(place, tx => answerStatements(tx, begun.asked, all(3))))
  const late = [
    () => house(place, tx => answerStatements(tx, fresher.asked, all(5))),
    () => house(place, tx => handIn(tx, begun.asked, 'För sent')),
    () =>
      as(leader, tx =>
        keyInPaper(tx, leader, {
          ...at,
          form: { speaks_for: 'other', speaks_as: 'one', said: '' },
          marked: all(1),
        }),
      ),
  ]
  const kept = () =>
    read(leader, async db => ({
      answered: (await turnoutOf(db, own.id)).reduce((sum, one) => sum + one.answered, 0),
      respondents: await db
        .selectFrom('assessment_respondent')
        .select(['speaks_for', 'said', 'finished_on'])
        .where('assessment_id', '=', at.assessment_id)
        .execute(),
    }))
  const [closed, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const closing = as(leader, async tx => {
    const outcome = await closeMeasurement(tx, leader, { ...at, version: 1 })
    closed.resolve()
    await mayEnd.promise
    return outcome
  })
  await closed.promise
  const answering = Promise.all(late.map(answer => answer()))
  await untilSomeoneWaits(database)
  mayEnd.resolve()
  idOf(await closing)
  assert.deepEqual((await answering).map(refusedAs), ['is-closed', 'is-closed', 'is-closed'])
  assert.deepEqual(await kept(), {
    answered: 1,
    respondents: [{ speaks_for: 'union', said: '', finished_on: null }],
  })
})
