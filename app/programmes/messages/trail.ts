import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { bindingTexts } from './binding.ts'
import { certainties } from './certainties.ts'
import { figureTexts } from './figures.ts'
import { privacyTexts } from './privacy.ts'
import { settingsTexts } from './settings.ts'

const basis = {
  valid_from: { sv: 'Gäller från', en: 'In force from' },
  source: { sv: 'Källa', en: 'Source' },
  certainty: { sv: 'Säkerhet', en: 'Certainty', values: certainties },
}

/** What is done to a programme and its settings. */
export const programmeTrail: TrailWords = {
  did: {
    'demonstration-made': { sv: 'Gjorde demonstrationen', en: 'Made the demonstration' },
    'programme-created': { sv: 'Skapade projektet', en: 'Created the programme' },
    'programme-changed': { sv: 'Ändrade projektet', en: 'Changed the programme' },
    'targets-changed': { sv: 'Ändrade målen', en: 'Changed the targets' },
    'budget-added': { sv: 'Lade in en budgetversion', en: 'Added a budget version' },
    'unit-cost-added': { sv: 'Lade in en timkostnad', en: 'Added a rate' },
    'binding-signature-added': {
      sv: 'Antecknade vilken underskrift som gäller',
      en: 'Noted which signature binds',
    },
    'setting-added': { sv: 'Lade in ett tal', en: 'Added a figure' },
    'focus-group-added': { sv: 'Lade till en fokusgrupp', en: 'Added a focus group' },
    'focus-group-changed': { sv: 'Ändrade en fokusgrupp', en: 'Changed a focus group' },
    'partner-changed': { sv: 'Ändrade en projektpartner', en: 'Changed a partner' },
    'partner-added': { sv: 'Lade till en projektpartner', en: 'Added a partner' },
    'financier-changed': { sv: 'Ändrade en finansiär', en: 'Changed a financier' },
    'privacy-changed': {
      sv: 'Ändrade vem som ansvarar för personuppgifterna',
      en: 'Changed who answers for the personal data',
    },
    'financier-added': { sv: 'Lade till en finansiär', en: 'Added a financier' },
  },
  subjects: {
    programme: { sv: 'Projektet', en: 'Programme', page: () => ['installningar'] },
    budget_version: { sv: 'Budgetversion', en: 'Budget version', page: () => ['installningar'] },
    focus_group: { sv: 'Fokusgrupp', en: 'Focus group', page: () => ['installningar'] },
    setting: { sv: 'Tal', en: 'Figure', page: () => ['installningar'] },
    binding_signature: {
      sv: 'Underskrift som gäller',
      en: 'Signature that binds',
      page: () => ['installningar'],
    },
    staircase: { sv: 'Trappan', en: 'Staircase', page: () => ['installningar'] },
    target: { sv: 'Mål', en: 'Target', page: () => ['installningar'] },
    unit_cost: { sv: 'Timkostnad', en: 'Rate', page: () => ['installningar'] },
    partner: { sv: 'Projektpartner', en: 'Partner', page: () => ['installningar'] },
    financier: { sv: 'Finansiär', en: 'Financier', page: () => ['installningar'] },
  },
  fields: {
    binding_signature: {
      valid_from: basis.valid_from,
      binds: {
        ...bindingTexts.which,
        values: {
          ours: bindingTexts.binds_ours,
          portal: bindingTexts.binds_portal,
          paper: bindingTexts.binds_paper,
        },
      },
      asks_code: { sv: 'Med engångskod', en: 'With a one-time code' },
      answer: bindingTexts.answer,
      answered_on: bindingTexts.answered_on,
      answered_by: bindingTexts.answered_by,
    },
    programme: {
      slug: { sv: 'Adress', en: 'Address' },
      name: { sv: 'Namn', en: 'Name' },
      line: { sv: 'Undertext', en: 'Line below' },
      starts_on: { sv: 'Från och med', en: 'From' },
      ends_on: { sv: 'Till och med', en: 'To' },
      bookings: { sv: 'Bokningar', en: 'Bookings' },
      referrals: { sv: 'Förmedlingar', en: 'Referrals' },
      controller: privacyTexts.controller,
      controller_address: privacyTexts.controller_address,
      controller_email: privacyTexts.controller_email,
      protection_officer: privacyTexts.protection_officer,
      protection_email: privacyTexts.protection_email,
      basis_sv: privacyTexts.basis_sv,
      basis_en: privacyTexts.basis_en,
      reviewed_on: privacyTexts.reviewed_on,
    },
    budget_version: {
      ...basis,
      support_ore: { sv: 'Stöd', en: 'Support' },
      total_ore: { sv: 'Totalt', en: 'Total' },
      lines: { sv: 'Rader', en: 'Lines' },
    },
    focus_group: {
      ...basis,
      code: { sv: 'Kod', en: 'Code' },
      name: { sv: 'Namn', en: 'Name' },
      sex: {
        sv: 'Kön',
        en: 'Sex',
        values: { woman: { sv: 'kvinna', en: 'woman' }, man: { sv: 'man', en: 'man' } },
      },
      category: {
        sv: 'Kategori',
        en: 'Category',
        values: {
          kollektiv: { sv: 'kollektiv', en: 'blue-collar' },
          tjansteman: { sv: 'tjänsteman', en: 'white-collar' },
        },
      },
      unqualified: { sv: 'Enkelt arbete', en: 'Simple work' },
      years_without_training: { sv: 'År utan utbildning', en: 'Years without training' },
    },
    setting: {
      ...basis,
      name: { sv: 'Namn', en: 'Name', values: wordsFrom(figureTexts, 'setting_') },
      amount: { sv: 'Belopp', en: 'Amount' },
    },
    staircase: { ...basis, steps: { sv: 'Steg', en: 'Steps' } },
    target: { ...basis, targets: { sv: 'Mål', en: 'Targets' } },
    unit_cost: {
      ...basis,
      kind: { sv: 'Typ', en: 'Kind', values: wordsFrom(figureTexts, 'in_kind_') },
      ore_per_hour: { sv: 'Kronor per timme', en: 'Kronor an hour' },
    },
    partner: {
      name: { sv: 'Namn', en: 'Name' },
      kind: { sv: 'Typ', en: 'Kind', values: wordsFrom(settingsTexts, 'kind_') },
      counties: { sv: 'Län', en: 'Counties' },
      municipalities: { sv: 'Kommuner', en: 'Municipalities' },
      sends_officers: { sv: 'Har ombudsmän', en: 'Has officers' },
    },
    financier: {
      name: { sv: 'Namn', en: 'Name' },
      kind: { sv: 'Typ', en: 'Kind', values: wordsFrom(settingsTexts, 'kind_') },
    },
  },
}
