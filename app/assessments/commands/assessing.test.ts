// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { strangerIn, type Visitor } from '../../access/visitor.ts'
import { idOf, refusedAs } from '../../agreements/commands/testing.ts'
import { addDays } from '../../foundation/dates.ts'
import { hasRightCheckDigit } from '../../foundation/registers/check-digit.ts'
import { transact } from '../../foundation/transact.ts'
import { askedFor, markedBy } from '../queries/asked.ts'
import { assessmentFigures, meansOfFives } from '../queries/figures.ts'
import { groupSumsOf, measurementsOf, othersThan, turnoutOf } from '../queries/measurements.ts'
import type { Mark } from '../rules/read-answer.ts'
import { SUGGESTED_TEMPLATE } from '../rules/suggested-template.ts'
import { answerStatements, handIn, keyInPaper } from './answer.ts'
import { askRespondent, remindRespondent, remindRespondents, uninviteRespondent } from './ask-respondent.ts'
import { enterAnswers } from './enter-registered.ts'
import { closeMeasurement, moveClosing, openMeasurement } from './measure.ts'
import { saveTemplate } from './save-template.ts'
import { all, CODES, openMeasuringGround } from './testing.ts'

const { database, ground, fresh, on, measuring, house, read } = await openMeasuringGround()
after(() => database.close())

/** A number with its right check digit. */
const numberOf = (nth: number): string => {
  const nine = `559${400_000 + nth}`
  return Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(hasRightCheckDigit)!
}

test('one answers an area at a time, comes back, and hands in; nothing of it is shown by the link again', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { ask } = await measuring(place)
  const { asked } = await ask({ speaks_for: 'management' })
  assert.equal(refusedAs(await house(place, tx => handIn(tx, asked, ''))), 'nothing-answered')
  idOf(await house(place, tx => answerStatements(tx, asked, all(4, CODES.slice(0, 5)))))
  on('2025-10-16')
  const so_far = async () =>
    house(place, async tx => {
      const { assessment_id } = (await askedFor(tx.db, asked))!
      return [...(await markedBy(tx.db, ground.vault, { ...asked, assessment_id }))]
    })
  assert.deepEqual(
    await so_far(),
    CODES.slice(0, 5).map(code => [code, 4]),
  )
  idOf(
    await house(place, tx =>
      answerStatements(tx, asked, [{ code: 'A1', mark: null }, ...all(2, CODES.slice(5))]),
    ),
  )
  idOf(await house(place, tx => handIn(tx, asked, 'Vi behöver tid.')))
  idOf(await house(place, tx => handIn(tx, asked, 'En gång till')))
  assert.equal(refusedAs(await house(place, tx => answerStatements(tx, asked, all(5)))), 'handed-in')
  const kept = await house(place, tx =>
    tx.db
      .selectFrom('assessment_respondent')
      .select(['said', 'finished_on'])
      .where('programme_id', '=', place.programme_id)
      .execute(),
  )
  assert.deepEqual(kept, [{ said: 'Vi behöver tid.', finished_on: '2025-10-16' }])
})

test('what was answered is shown when the measurement has closed, and then nothing more is taken', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, as, own } = place
  const { at, ask } = await measuring(place)
  for (const mark of [4, 4, 5] as const) {
    const { asked } = await ask({ speaks_for: 'management' })
    idOf(await house(place, tx => answerStatements(tx, asked, all(mark))))
    idOf(await house(place, tx => handIn(tx, asked, '')))
  }
  const late = await ask({ speaks_for: 'hr' })
  const sums = () => read(leader, db => groupSumsOf(db, own.id))
  assert.deepEqual(await sums(), [])
  idOf(await as(leader, tx => closeMeasurement(tx, leader, { ...at, version: 1 })))
  const [first] = await sums()
  assert.deepEqual(first, {
    assessment_id: at.assessment_id,
    area: 'A',
    group: 'management',
    respondents: 3,
    total: 13,
    speaks_together: false,
  })
  const closed = 'is-closed'
  assert.equal(refusedAs(await house(place, tx => answerStatements(tx, late.asked, all(1)))), closed)
  const paper = { speaks_for: 'union', speaks_as: 'one', said: '' } as const
  assert.equal(
    refusedAs(await as(leader, tx => keyInPaper(tx, leader, { ...at, form: paper, marked: all(1) }))),
    closed,
  )
  assert.equal(
    refusedAs(
      await as(leader, tx => moveClosing(tx, leader, { ...at, closes_on: '2025-12-01', version: 2 })),
    ),
    closed,
  )
  assert.equal(
    refusedAs(
      await as(leader, tx =>
        remindRespondent(tx, leader, { ...at, invitation_id: late.id, post: place.post }),
      ),
    ),
    closed,
  )
  const turnout = await read(leader, db => turnoutOf(db, own.id))
  assert.deepEqual(
    turnout.map(({ speaks_for, asked, answered }) => [speaks_for, asked, answered]).toSorted(),
    [
      ['hr', 1, 0],
      ['management', 3, 3],
    ],
  )
})

test('the company sees its own sums and turnout, and no respondent; another company sees neither', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, as, own, other, speaker } = place
  const { at } = await measuring(place)
  const form = { speaks_for: 'union', speaks_as: 'group', said: '' } as const
  idOf(await as(leader, tx => keyInPaper(tx, leader, { ...at, form, marked: all(2) })))
  idOf(await as(leader, tx => closeMeasurement(tx, leader, { ...at, version: 1 })))
  const seenBy = (visitor: Visitor) =>
    read(visitor, async db => ({
      sums: (await groupSumsOf(db, own.id)).length,
      turnout: (await turnoutOf(db, own.id)).length,
      measured: (await measurementsOf(db, visitor, own.id)).length,
      respondents: (await db.selectFrom('assessment_respondent').select('id').execute()).length,
      answers: (await db.selectFrom('assessment_answer').select('statement').execute()).length,
      invitations: (await db.selectFrom('assessment_invitation').select('id').execute()).length,
    }))
  const nothing = { sums: 0, turnout: 0, measured: 0, respondents: 0, answers: 0, invitations: 0 }
  assert.deepEqual(await seenBy(speaker), { ...nothing, sums: 5, turnout: 1, measured: 1 })
  assert.deepEqual(await seenBy({ ...speaker, company: other.id }), nothing)
  assert.deepEqual(await seenBy(strangerIn('sv')), nothing)
  const opened = await transact(ground, speaker, ({ db }) =>
    db
      .updateTable('assessment')
      .set({ closed_at: null })
      .where('company_id', '=', own.id)
      .returning('id')
      .execute(),
  )
  assert.deepEqual(opened, [], 'nor does the company change when it was measured')
  const { programme_id } = place
  const naming = transact(ground, speaker, ({ db }) =>
    db.insertInto('competence').values({ programme_id, name: 'Svets', key: 'svets' }).execute(),
  )
  await assert.rejects(naming, /row-level security/)
})

test('a company is compared with others only when they are five, and then five more at a time', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, own, programme_id } = place
  const measured = { measurement: 'baseline', series: 1 } as const
  const others = () => read(leader, db => othersThan(db, own.id, measured))
  /** One more company has said the same mark of everything, a day after the one before. */
  const oneMore = (nth: number, mark: Mark) =>
    house(place, async tx => {
      const organisation_number = numberOf(nth)
      await tx.db
        .insertInto('company')
        .values({ programme_id, name: `Nr ${nth}`, organisation_number, municipality_code: '1290' })
        .execute()
      const answers = CODES.map(statement => ({
        organisation_number,
        measurement: 'baseline' as const,
        answered_on: addDays('2025-01-01', nth),
        group: 'union' as const,
        respondent: tx.vault.keyedHash(`nr ${nth}`).toString('hex'),
        statement,
        mark,
      }))
      await enterAnswers(tx, { programme_id, import_id: null }, answers)
    })
  for (const nth of [1, 2, 3, 4]) await oneMore(nth, 2)
  assert.deepEqual(await others(), [])
  await oneMore(5, 5)
  // 2 + 2 + 2 + 2 + 5 = 13, by five
  const five = SUGGESTED_TEMPLATE.areas.map(({ code }) => ({ area: code, companies: 5, mean: 2.6 }))
  assert.deepEqual(
    (await others()).toSorted((a, b) => a.area.localeCompare(b.area)),
    five,
  )
  for (const nth of [6, 7, 8, 9]) await oneMore(nth, 1)
  assert.deepEqual(
    (await others()).toSorted((a, b) => a.area.localeCompare(b.area)),
    five,
  )
  await oneMore(10, 1)
  assert.deepEqual(
    (await others()).map(one => [one.companies, one.mean]),
    SUGGESTED_TEMPLATE.areas.map(() => [10, 1.8]),
  )
  // Who sees no company by itself is told of whole fives: the tenth came, the eleventh waits.
  const fives = (visitor: Visitor) => read(visitor, db => meansOfFives(db, programme_id, 1))
  await oneMore(11, 5)
  const steering = visitorIn(programme_id, 'steering')
  const told = await fives(steering)
  assert.deepEqual(told.get('A'), {
    baseline: 1.8,
    baselines: 10,
    end: null,
    ends: 0,
    movement: null,
    pairs: 0,
  })
  assert.equal((await fives(place.speaker)).size, 0)
  const elsewhere: Visitor = { ...place.speaker, company: place.other.id }
  assert.deepEqual(await read(elsewhere, db => othersThan(db, own.id, measured)), [])
})

test('a later version does not touch what is under way, and makes pairs only where it is comparable', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, as, own, programme_id } = place
  const { at } = await measuring(place)
  const content = {
    ...SUGGESTED_TEMPLATE,
    areas: SUGGESTED_TEMPLATE.areas.slice(0, 2),
  }
  const save = (version: number, is_comparable: boolean) =>
    as(leader, tx => saveTemplate(tx, programme_id, { content, is_comparable, version }))
  idOf(await save(1, true))
  assert.equal(refusedAs(await save(1, true)), 'changed-by-other')
  const paper = { speaks_for: 'union', speaks_as: 'group', said: '' } as const
  idOf(await as(leader, tx => keyInPaper(tx, leader, { ...at, form: paper, marked: all(2) })))
  idOf(await as(leader, tx => closeMeasurement(tx, leader, { ...at, version: 1 })))
  const again = refusedAs(
    await as(leader, tx =>
      openMeasurement(tx, leader, {
        company_id: own.id,
        form: { measurement: 'baseline', closes_on: '2025-11-01' },
      }),
    ),
  )
  assert.equal(again, 'measured-already')
  on('2026-04-15')
  await measuring(place, 'between', '2026-04-20')
  await measuring(place, 'between', '2026-04-20')
  idOf(await save(2, false))
  await measuring(place, 'end', '2026-05-20')
  const measured = await read(leader, db => measurementsOf(db, leader, own.id))
  assert.deepEqual(
    measured.map(one => [one.measurement, one.nth, one.template_version, one.series]),
    [
      ['baseline', 1, 1, 1],
      ['between', 1, 2, 1],
      ['between', 2, 2, 1],
      ['end', 1, 3, 2],
    ],
  )
  const { areas } = await read(leader, db => assessmentFigures(db, programme_id))
  assert.deepEqual(Object.keys(areas), ['A', 'B'])
})

test('reminders go once to those who have not answered, and an invitation that is taken back leads nowhere', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, as, letters, post } = place
  const { at, ask } = await measuring(place)
  const [silent, done, gone] = [
    await ask({ speaks_for: 'management' }),
    await ask({ speaks_for: 'hr', speaks_as: 'function' }),
    await ask({ speaks_for: 'other' }),
  ]
  const twice = refusedAs(
    await as(leader, tx => askRespondent(tx, leader, { ...at, form: silent.form, post })),
  )
  assert.equal(twice, 'asked-already')
  idOf(await house(place, tx => answerStatements(tx, done.asked, all(3))))
  idOf(await house(place, tx => handIn(tx, done.asked, '')))
  idOf(await house(place, tx => answerStatements(tx, gone.asked, all(1))))
  idOf(await as(leader, tx => uninviteRespondent(tx, leader, { ...at, invitation_id: gone.id })))
  assert.equal(refusedAs(await house(place, tx => answerStatements(tx, gone.asked, all(1)))), 'not-found')
  assert.equal(
    refusedAs(await as(leader, tx => uninviteRespondent(tx, leader, { ...at, invitation_id: done.id }))),
    'has-answered',
  )
  const before = letters.length
  const later = await measuring(place, 'between', '2025-11-16')
  await later.ask({ speaks_for: 'management' })
  on('2025-10-31')
  assert.equal(await remindRespondents(ground, post), 0)
  on('2025-11-01')
  const reminded = async () => {
    await remindRespondents(ground, post)
    return letters.slice(before).filter(letter => letter.includes('Vi har inte fått alla dina svar'))
  }
  assert.equal((await reminded()).length, 1)
  assert.equal((await reminded()).length, 1)
  assert.equal(
    refusedAs(
      await as(leader, tx => remindRespondent(tx, leader, { ...at, invitation_id: silent.id, post })),
    ),
    'reminded-today',
  )
  // The day on which four are left may be one when nothing runs: the next morning does as well, and not the one of the question.
  assert.equal(await remindRespondents(ground, post), 0)
  on('2025-11-13')
  assert.equal(await remindRespondents(ground, post), 1)
  assert.equal(await remindRespondents(ground, post), 0)
  on('2025-10-15')
})

test('what was begun and never handed in counts when the measurement has closed, and is a step of the path', async () => {
  on('2025-10-15')
  const place = await fresh()
  const { leader, own } = place
  const { ask } = await measuring(place)
  const { asked } = await ask({ speaks_for: 'hr', speaks_as: 'function' })
  const assessed = () =>
    read(leader, db =>
      db.selectFrom('company_path').select('assessed_on').where('company_id', '=', own.id).executeTakeFirst(),
    )
  idOf(await house(place, tx => answerStatements(tx, asked, all(null, CODES.slice(0, 5)))))
  on('2025-10-20')
  idOf(await house(place, tx => answerStatements(tx, asked, all(4, CODES.slice(0, 5)))))
  await house(place, tx => tx.db.updateTable('assessment').set({ closed_at: tx.clock.now() }).execute())
  assert.deepEqual(
    (await read(leader, db => groupSumsOf(db, own.id))).map(one => [
      one.area,
      one.total,
      one.speaks_together,
    ]),
    [['A', 4, true]],
  )
  assert.deepEqual(await assessed(), { assessed_on: '2025-10-20' })
  on('2025-10-15')
})
