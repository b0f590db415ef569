import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnerFor } from '../../referrals/rules/route.ts'
import { tipRefusal } from '../../referrals/rules/tip.ts'
import { companyTyped, referForm } from './forms.ts'
import { byUrgency, firstOf, nextForMe } from './next-for-me.ts'

const TODAY = '2025-10-15'
const nothing = {
  stage: 'tip' as const,
  referral_id: 1,
  made_on: '2025-10-01',
  promised_on: '2025-10-08',
  answer: null,
  answered_on: null,
  declined_because: null,
  partner: 'IUC Syd',
  next_step: null,
  next_on: null,
  meeting: null,
  agreed_on: null,
  training_on: null,
  completed_on: null,
  left_on: null,
}
const next = (rest: object, meets_on: string | null = null) =>
  nextForMe({ ...nothing, ...rest }, { today: TODAY, meets_on })

test('a company is told by name, by number or by both', () => {
  assert.deepEqual(companyTyped('Norrvidinge Gjuteri AB'), {
    organisation_number: '',
    name: 'Norrvidinge Gjuteri AB',
  })
  assert.deepEqual(companyTyped('556677-8899'), { organisation_number: '5566778899', name: '' })
  assert.deepEqual(companyTyped('16556677–8899 , Nya AB'), {
    organisation_number: '5566778899',
    name: 'Nya AB',
  })
  assert.deepEqual(companyTyped('Nya AB (556677 8899)'), {
    organisation_number: '5566778899',
    name: 'Nya AB',
  })
  assert.deepEqual(companyTyped('12345'), { organisation_number: '12345', name: '' })
  assert.deepEqual(companyTyped('Svets 2000 AB'), { organisation_number: '', name: 'Svets 2000 AB' })
})

test('what is ticked is kept in the order of the form, and what is unknown is left out', () => {
  const read = (wants: unknown) => referForm.schema.parse({ company: 'X', wants }).wants
  assert.deepEqual(read(['unsure', 'machines', 'pengar']), ['machines', 'unsure'])
  assert.deepEqual(read('green'), ['green'])
  assert.deepEqual(read(undefined), [])
})

test('who may be called is named and has a number', () => {
  const contact = { name: '', phone: '', email: '' }
  assert.equal(tipRefusal({ contact, may_call: false }), null)
  assert.equal(tipRefusal({ contact, may_call: true })?.refused, 'nobody-to-call')
  assert.equal(
    tipRefusal({ contact: { ...contact, phone: '0' }, may_call: false })?.refused,
    'contact-unnamed',
  )
  assert.equal(tipRefusal({ contact: { ...contact, name: 'A' }, may_call: true })?.refused, 'phone-missing')
})

test('a route goes before the county; elsewhere there is nobody', () => {
  const partners = [
    { id: 1, counties: ['Skåne'] },
    { id: 2, counties: ['Blekinge'] },
  ]
  const to = (code: string, county: string) =>
    partnerFor({ code, county }, { partners, routes: [{ municipality_code: '1272', partner_id: 2 }] })
  assert.deepEqual([to('1290', 'Skåne'), to('1272', 'Skåne'), to('1480', 'Västra Götaland')], [1, 2, null])
})

test('one’s own next step and meeting come before what one waits for', () => {
  assert.deepEqual(next({}), { kind: 'answer', partner: 'IUC Syd', on: '2025-10-08', is_late: true })
  assert.equal(next({ promised_on: TODAY }).kind, 'answer')
  assert.deepEqual(next({ next_step: 'Ring', next_on: '2025-10-14' }), {
    kind: 'step',
    step: 'Ring',
    on: '2025-10-14',
    is_late: true,
  })
  assert.equal(
    next({ next_step: 'Ring', next_on: '2025-10-20', meeting: 'Workshop' }, '2025-10-16').kind,
    'meeting',
  )
  assert.equal(
    next({ next_step: 'Ring', next_on: '2025-10-15', meeting: 'Workshop' }, '2025-10-16').kind,
    'step',
  )
  assert.equal(next({ answer: 'accepted' }).kind, 'taken')
  assert.equal(next({ answer: 'declined', declined_because: 'För litet' }).kind, 'declined')
  assert.equal(next({ stage: 'agreed' }).kind, 'nothing')
  assert.equal(next({ referral_id: null }).kind, 'nothing')
})

test('first comes what has its day, and in the list what is late', () => {
  const step = (on: string | null) => ({ next: next({ next_step: 'Ring', next_on: on }) })
  const [undated, late, soon, waits] = [
    step(null),
    step('2025-10-01'),
    step('2025-10-17'),
    { next: next({}) },
  ]
  assert.equal(firstOf([waits, undated, soon]), soon)
  assert.equal(firstOf([waits, undated]), null)
  assert.deepEqual(byUrgency([undated, soon, late]), [late, soon, undated])
})
