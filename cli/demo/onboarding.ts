import { asHouse } from '../../app/access/as-house.ts'
import type { Installation } from '../../app/access/installation.ts'
import { strangerIn, type Visitor } from '../../app/access/visitor.ts'
import { agreeWithCode } from '../../app/agreements/commands/agree.ts'
import { agreeOnPaper } from '../../app/agreements/commands/agree-on-paper.ts'
import { sendAgreementCode } from '../../app/agreements/commands/agreement-code.ts'
import { askCompanyByLink } from '../../app/agreements/commands/company-link.ts'
import { declareAid } from '../../app/agreements/commands/declare-aid.ts'
import { offerAgreement } from '../../app/agreements/commands/offer-agreement.ts'
import type { DeclaredAid, NewDeclaration } from '../../app/agreements/rules/declaration.ts'
import { saveBase } from '../../app/companies/commands/save-base.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays, earlierOf, laterOf } from '../../app/foundation/dates.ts'
import { pdfOf } from '../../app/foundation/pdf.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { type Tx, transact } from '../../app/foundation/transact.ts'
import { addContact } from '../../app/people/commands/contacts.ts'
import { isClosedOn } from '../../app/programmes/queries/closed-on.ts'
import { type Arrived, arrivals } from './arrivals.ts'

/** Beyond these the story says nothing new. */
const MOST = 120
const BY_CODE = 8
/** The latest have been admitted on the word of the register: what proves it is still on its way. */
const UNPROVEN = 2

type Story = { installation: Installation; leader: Visitor; day: LocalDate }

/**
 * How the companies came in: offered, declared, agreed on paper or with a code, some with a number of employees of their own
 * telling; and three that are half-way. Through the same commands as the pages. Throws when one of them is refused.
 */
export async function onboardCompanies(story: Story): Promise<void> {
  const { installation, leader, day } = story
  const { admitted, coming } = await transact(installation, leader, tx => arrivals(tx, leader))
  const proven = admitted.slice(0, MOST).slice(0, Math.max(0, admitted.length - UNPROVEN))
  const scan = scanned()
  await transact(installation, asHouse(leader), async tx => {
    for (const [at, company] of proven.entries()) {
      const agreed_on = company.agreed_on!
      const offered_on = after(company.accepted_on, addDays(agreed_on, -(9 + (at % 12))), agreed_on)
      const offering = on(tx, offered_on)
      done(await offerAgreement(offering, leader, offered(company.id)))
      const declaring = on(tx, laterOf(offered_on, addDays(agreed_on, -(1 + (at % 6)))))
      const declaration = declared(company, at, agreed_on)
      done(await declareAid(declaring, leader, { company_id: company.id, declaration, language: 'sv' }))
      if (at % 4 !== 3) await stateBase(on(tx, agreed_on), leader, company)
      const hasAddress = company.contact_email !== ''
      if (hasAddress && at % 9 === 0 && at < BY_CODE * 9) await agreeByCode(on(tx, agreed_on), story, company)
      else {
        const form = {
          signatory_name: company.contact_name || 'Okänd underskrift',
          signatory_title: 'vd',
          agreed_on,
          closed_year_because: '',
        }
        done(await agreeOnPaper(on(tx, agreed_on), leader, { company_id: company.id, form, scan }))
      }
    }
    return {}
  })
  await transact(installation, asHouse(leader), async tx => {
    for (const [at, company] of coming.slice(0, 3).entries()) await halfWay(tx, story, company, { at, day })
    return {}
  })
}

/** Nothing is offered before the company has been taken on, nor after it has agreed. */
const after = (accepted_on: LocalDate | null, day: LocalDate, agreed_on: LocalDate): LocalDate =>
  earlierOf(agreed_on, laterOf(accepted_on ?? day, day))

const on = (tx: Tx, day: LocalDate): Tx => ({ ...tx, clock: clockOn(day, tx.clock.now) })
const offered = (company_id: number, closed_year_because = '') => ({
  company_id,
  form: { language: 'sv' as const, closed_year_because },
})

/** One is asked and has told its numbers, one has declared and is to agree, one has only got the letter. */
async function halfWay(
  tx: Tx,
  { installation, leader }: Story,
  company: Arrived,
  { at, day }: { at: number; day: LocalDate },
) {
  const asking = on(tx, addDays(day, -(2 + at * 3)))
  const email = `ledning${at + 1}@exempel.example`
  const form = { function: 'management' as const, name: MANAGERS[at]!, email, phone: '' }
  const contact = done(await addContact(asking, leader, { company_id: company.id, form }))
  const isClosed = await isClosedOn(tx.db, leader.programme!, asking.clock.today())
  const because = isClosed ? 'Tar platsen efter ett företag som har lämnat' : ''
  if (at < 2) done(await offerAgreement(asking, leader, offered(company.id, because)))
  const letter = { contact_id: contact.id, language: 'sv' as const }
  done(await askCompanyByLink(asking, leader, { company_id: company.id, form: letter, post: installation }))
  const answering = on(tx, addDays(day, -1))
  const own = speakerOf(leader, company.id)
  if (at === 0) await stateBase(answering, own, company)
  if (at === 1) {
    const declaration = { ...declared(company, 0, day), declared_by_name: MANAGERS[at]! }
    done(await declareAid(answering, own, { company_id: company.id, declaration, language: 'sv' }))
  }
}
const MANAGERS = ['Petra Lind', 'Amir Karlsson', 'Stina Bergqvist']

/** As the company does it: asks for the code, reads the letter, writes the code. */
async function agreeByCode(tx: Tx, { installation, leader }: Story, company: Arrived) {
  const own = speakerOf(leader, company.id)
  const form = {
    signatory_name: company.contact_name || 'Kim Ek',
    signatory_title: 'vd',
    email: company.contact_email.toLowerCase(),
  }
  done(await sendAgreementCode(tx, own, { company_id: company.id, form, post: installation }))
  const letter = await tx.db
    .selectFrom('mail')
    .select('body_cipher')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const typed = /\d{3} \d{3}/.exec(tx.vault.open(letter.body_cipher!))![0]
  const { text_digest: digest } = await tx.db
    .selectFrom('agreement')
    .select('text_digest')
    .where('company_id', '=', company.id)
    .executeTakeFirstOrThrow()
  const code = { company_id: company.id, typed, digest, post: installation }
  const agreed = done(await agreeWithCode(tx, own, code))
  if ('wrong' in agreed) throw new Error(`the demonstration cannot be made: ${agreed.wrong}`)
}

async function stateBase(tx: Tx, visitor: Visitor, company: Arrived) {
  const { women_kollektiv, men_kollektiv, women_tjansteman, men_tjansteman } = company
  const parts = { women_kollektiv, men_kollektiv, women_tjansteman, men_tjansteman }
  const known = Object.values(parts).filter(part => part !== null)
  if (known.length < 4) return
  const { version } = await tx.db
    .selectFrom('company')
    .select('version')
    .where('id', '=', company.id)
    .executeTakeFirstOrThrow()
  const form = {
    women_kollektiv: women_kollektiv!,
    men_kollektiv: men_kollektiv!,
    women_tjansteman: women_tjansteman!,
    men_tjansteman: men_tjansteman!,
    employees: known.reduce((sum, part) => sum + part, 0),
    women_unqualified: simpleJobs(women_kollektiv!, company.women_known),
    men_unqualified: simpleJobs(men_kollektiv!, company.men_known),
  }
  done(await saveBase(tx, visitor, { id: company.id, version, form }))
}

/** About two in five, and never fewer than those whom the register knows. */
const simpleJobs = (all: number, known: number) => Math.min(all, Math.max(known, Math.ceil(all * 0.4)))

function declared(company: Arrived, at: number, day: LocalDate): NewDeclaration {
  const aid = at % 5 === 2 ? [earlierAid(at, day)] : []
  return {
    declared_by_name: company.contact_name || 'Kim Ek',
    declared_by_title: 'vd',
    group_numbers: company.parent_number ? [company.parent_number] : [],
    has_no_other_aid: aid.length === 0,
    aid,
  }
}

const earlierAid = (at: number, day: LocalDate): DeclaredAid => ({
  granter: at % 2 === 0 ? 'Region Skåne' : 'Tillväxtverket',
  granted_on: addDays(day, -(120 + 13 * at)),
  regulation: 'de_minimis',
  euro_cents: 1_250_000n + BigInt(at) * 100_000n,
  ore: null,
  eur_rate: null,
  purpose: 'Energikartläggning',
})

const speakerOf = (leader: Visitor, company: number): Visitor => ({
  ...strangerIn('sv'),
  role: 'company_link',
  programme: leader.programme,
  programmes: leader.programmes,
  company,
  programme_slug: leader.programme_slug,
})

/** What stands for a scanned paper. */
const scanned = (): Uint8Array =>
  pdfOf('= #data.title\n#par(data.said)\n#emblem', {
    title: 'Inskannad överenskommelse',
    said: 'Demonstration: här ligger bilden av det underskrivna papperet.',
    author: 'Demonstration',
    lang: 'sv',
    foot: 'Demonstration',
    made_at: null,
  })

function done<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(`the demonstration cannot be made: ${outcome.refused}`)
  return outcome as T
}
