import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORGANISATIONS } from '../../../tests/small-registers.ts'
import type { RegisteredCompany } from '../../companies/rules/read-company.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import { companyJudge } from './judge-companies.ts'

const judgeOf = (companies: readonly RegisteredCompany[] = [], others: readonly string[] = []) =>
  companyJudge({
    municipalities: new Map([['osby', '1273']]),
    elsewhere: new Map([['växjö', '0780']]),
    companies: new Map(companies.map(company => [company.organisation_number, company])),
    others_companies: new Set(others),
  })
const rowOf = (cells: Record<string, string> = {}) =>
  rowWith({ Organisationsnummer: ORGANISATIONS.A, Företag: 'Almbo Mekaniska AB', Kommun: 'Osby', ...cells })

test('the same number again is merged, and fills what the first row left empty', () => {
  const judge = judgeOf()
  assert.equal(judge.judge(rowOf({ Anställda: '24' })), 'accepted')
  assert.equal(judge.judge(rowOf({ Anställda: '99', SNI: '25.62' })), 'merged')
  assert.deepEqual(
    judge.fresh().map(({ employees, sni }) => [employees, sni]),
    [[24, '25.62']],
  )
  assert.deepEqual([judge.filled(), judge.isCompany(ORGANISATIONS.A)], [[], true])
})

test('a company of before is filled and never overwritten; a row that fills nothing changes nothing', () => {
  const before = judgeOf()
  before.judge(rowOf({ Anställda: '24' }))
  const [known] = before.fresh()
  const judge = judgeOf([known!])
  assert.equal(judge.judge(rowOf({ Anställda: '99' })), 'merged')
  assert.deepEqual([judge.fresh(), judge.filled()], [[], []])
  assert.equal(judge.judge(rowOf({ SNI: '25.62' })), 'merged')
  assert.equal(judge.judge(rowOf({ 'E-post': 'info@exempel.se' })), 'merged')
  assert.deepEqual(
    judge.filled().map(({ employees, sni, contact_email }) => [employees, sni, contact_email]),
    [[24, '25.62', 'info@exempel.se']],
  )
})

test('another partner’s company is not filled, and the row is told so; one that fills nothing is merged', () => {
  const before = judgeOf()
  before.judge(rowOf())
  const judge = judgeOf(before.fresh(), [ORGANISATIONS.A])
  assert.equal(judge.judge(rowOf()), 'merged')
  assert.deepEqual(judge.judge(rowOf({ SNI: '25.62' })), { refused: 'other-partner' })
  assert.deepEqual(judge.filled(), [])
})

test('a row that cannot be read is refused by its code, and is no company', () => {
  const judge = judgeOf()
  assert.deepEqual(judge.judge(rowOf({ Kommun: 'Atlantis' })), { refused: 'unknown-municipality' })
  assert.equal(judge.isCompany(ORGANISATIONS.A), false)
})
