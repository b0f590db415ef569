import type { Installation } from '../../app/access/installation.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import type { Refusal } from '../../app/foundation/refusal.ts'
import type { Tx } from '../../app/foundation/transact.ts'
import { addWorkdays } from '../../app/foundation/workdays.ts'
import { pointCompany } from '../../app/partnership/commands/related.ts'
import { savePrivacy } from '../../app/programmes/commands/save-privacy.ts'
import { acceptHandOver, declineHandOver } from '../../app/referrals/commands/answer-hand-over.ts'
import { followPromises } from '../../app/referrals/commands/follow-promises.ts'
import { knock, saveOpenDoor } from '../../app/referrals/commands/open-door.ts'
import { referCompany } from '../../app/referrals/commands/refer-company.ts'
import { knockerAt } from '../../app/referrals/queries/open-door.ts'
import type { Tip } from '../../app/referrals/rules/tip.ts'
import { carriedOut } from './carried-out.ts'
import { makeHealthChecks } from './health.ts'
import { visitorNamed } from './visitor-named.ts'

export type Demonstrated = { programme_id: number; slug: string; day: LocalDate }

/** The hand-over's story: some tips wait, one is late, one was declined, one company knocked, and one was pointed out twice. */
export async function makeHandOvers(installation: Installation, told: Demonstrated): Promise<void> {
  const { slug, day } = told
  const post = installation
  const named = (email: string) => visitorNamed(installation, email, slug)
  const carryOut = <T extends object>(
    visitor: Visitor,
    days_ago: number,
    work: (tx: Tx, visitor: Visitor) => Promise<T | Refusal>,
  ) => carriedOut(installation, visitor, addDays(day, -days_ago), work)
  const karin = await named('karin.ekdahl@exempel.example')
  const lina = await named('lina.berglund@exempel.example')
  const jonas = await named('jonas.holmkvist@exempel.example')
  const ingela = await named('ombud18@exempel.example')
  const mirza = await named('ombud8@exempel.example')
  const refer = (visitor: Visitor, days_ago: number, tip: Omit<Tip, 'channel' | 'may_call'>) =>
    carryOut(visitor, days_ago, (tx, who) =>
      referCompany(tx, who, { channel: 'officer', may_call: true, ...tip }),
    )

  await carryOut(karin, 90, (tx, who) =>
    saveOpenDoor(tx, who, { is_open: true, offer_sv: '', offer_en: '', version: 0 }),
  )
  await carryOut(karin, 90, (tx, who) => savePrivacy(tx, who, { ...ANSWERS_FOR_DATA, version: 0 }))
  const taken = await refer(ingela, 21, TAKEN)
  await carryOut(lina, 19, (tx, who) => acceptHandOver(tx, who, { id: taken.referral_id, version: 1, post }))
  const declined = await refer(mirza, 16, DECLINED)
  await carryOut(jonas, 13, (tx, who) =>
    declineHandOver(tx, who, {
      id: declined.referral_id,
      form: {
        because: 'no_time',
        declined_because: 'De bygger om under hösten. Ledningen vill bli uppringd igen i februari.',
        version: 1,
      },
      post,
    }),
  )
  await refer(ingela, 2, WAITING)
  await refer(mirza, 1, TWICE)
  await knockOn(installation, told)
  await carryOut(lina, 5, (tx, who) =>
    pointedOn(
      tx,
      who,
      'Omställningslyftet',
      'Vill ha hjälp med hela affären, inte bara kompetensen.',
      taken.company_id,
    ),
  )
  await carryOut(jonas, 12, (tx, who) =>
    pointedOn(tx, who, 'Kickstart S3 2.0', 'Ett enda tekniksprång räcker för dem nu.', declined.company_id),
  )
  // The mornings that have been since the first of the tips that wait.
  for (let morning = addWorkdays(addDays(day, -9), 0); morning <= day; morning = addWorkdays(morning, 1))
    await followPromises({ ...installation, clock: clockOn(morning, installation.clock.now) }, post)
  await makeHealthChecks(installation, told)
}

async function knockOn(installation: Installation, { slug, day }: Demonstrated) {
  const visitor = (await knockerAt(installation, slug, 'sv'))!
  await carriedOut(installation, visitor, addDays(day, -1), (tx, who) =>
    knock(tx, who, {
      form: {
        organisation_number: '',
        name: 'Smygehamns Gummidelar AB',
        municipality_code: '1287',
        contact_name: 'Anneli Stjärne',
        contact_phone: '070-174 06 21',
        contact_email: 'anneli.stjarne@exempel.example',
        wishes: 'Vi är fjorton i produktionen och vill lära fler att ställa om linjen.',
        opened: '',
        website: '',
      },
      post: installation,
    }),
  )
}

async function pointedOn(tx: Tx, visitor: Visitor, name: string, note: string, company_id: number) {
  const related = await tx.db
    .selectFrom('related_programme')
    .select('id')
    .where('programme_id', '=', visitor.programme)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const form = {
    related_programme_id: related.id,
    direction: 'on_to' as const,
    pointed_on: tx.clock.today(),
    note,
  }
  return pointCompany(tx, visitor, { company_id, form })
}

const contact = (name: string, phone: string) => ({ name, phone, email: '' })

const ANSWERS_FOR_DATA = {
  controller: 'IUC Syd, 556677-8899',
  controller_address: 'Exempelgatan 1, 291 31 Kristianstad',
  controller_email: 'personuppgifter@exempel.example',
  protection_officer: 'Dana Lind',
  protection_email: 'dataskydd@exempel.example',
  basis_sv: '',
  basis_en: '',
  is_reviewed: true,
}

const TAKEN = {
  company: { name: 'Vellinge Verktygsslip AB', municipality_code: '1233' },
  contact: contact('Jörgen Slipner', '070-174 06 22'),
  wants: ['machines'],
  why: 'Två robotar kommer till våren och ingen kan programmera dem.',
}
const DECLINED = {
  company: { name: 'Kallinge Ytbehandling AB', municipality_code: '1081' },
  contact: contact('Rose-Marie Lack', '070-174 06 23'),
  wants: ['green'],
  why: 'Ny linje utan krom. De undrar vad de måste kunna.',
}
const WAITING = {
  company: { name: 'Ludvigsborgs Svets AB', municipality_code: '1266' },
  contact: contact('Tove Fog', '070-174 06 24'),
  wants: ['newcomers'],
  why: 'Sex nyanställda sedan i augusti, och bara en som hinner lära dem.',
}
/** The same company as the first, by another officer and with another name. */
const TWICE = {
  company: { name: 'Vellinge Verktygsslipning', municipality_code: '1233' },
  contact: contact('Jörgen Slipner', '070-174 06 22'),
  wants: ['machines', 'leadership'],
  why: 'Vi pratade om robotarna på mässan. Chefen vill också ha stöd.',
}
