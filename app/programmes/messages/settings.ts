import { texts } from '../../foundation/text.ts'
import { certainties } from './certainties.ts'

/** What the pages of a programme's settings say. */
export const settingsTexts = texts({
  settings: { sv: 'Projektets inställningar', en: 'Settings of the programme' },
  verdict_sure: {
    sv: (all: string) => `Alla ${all} uppgifter är bekräftade eller sagda i ansökan.`,
    en: (all: string) => `All ${all} settings are confirmed or stated in the application.`,
  },
  verdict_unsure: {
    sv: (unsure: string, all: string) => `${unsure} av ${all} uppgifter vilar på slutsatser eller är okända.`,
    en: (unsure: string, all: string) => `${unsure} of ${all} settings rest on inference or are unknown.`,
  },
  lede: {
    sv: 'Byt dem mot det som beslutet säger. Det gamla står kvar och gäller för sin tid.',
    en: 'Replace them with what the decision says. The old ones stay and count for their time.',
  },
  part_agreement: { sv: 'Överenskommelsen', en: 'The agreement' },
  parts: { sv: 'Delar av inställningarna', en: 'Parts of the settings' },
  part_programme: { sv: 'Projektet', en: 'The programme' },
  part_targets: { sv: 'Mål', en: 'Targets' },
  part_budget: { sv: 'Budget', en: 'Budget' },
  part_figures: { sv: 'Timkostnad och tal', en: 'Rates and figures' },
  part_groups: { sv: 'Fokusgrupper', en: 'Focus groups' },
  part_workshops: { sv: 'Mind the Gap', en: 'Mind the Gap' },
  part_letters: { sv: 'Brev', en: 'Letters' },
  part_staircase: { sv: 'Kompetenstrappan', en: 'The staircase' },

  // basis
  valid_from: { sv: 'Gäller från', en: 'Counts from' },
  source: { sv: 'Källa', en: 'Source' },
  certainty: { sv: 'Säkerhet', en: 'Certainty' },
  certainty_confirmed: certainties.confirmed,
  certainty_stated: certainties.stated,
  certainty_known: certainties.known,
  certainty_inferred: certainties.inferred,
  certainty_unknown: certainties.unknown,
  certainty_confirmed_note: {
    sv: 'Läst i beslutet eller i regeln själv',
    en: 'Read in the decision or in the rule itself',
  },
  certainty_stated_note: { sv: 'Står i ansökan', en: 'Stands in the application' },
  certainty_known_note: { sv: 'Känd regel, inte läst om', en: 'A known rule, not read again' },
  certainty_inferred_note: { sv: 'Härlett ur annat', en: 'Derived from something else' },
  certainty_unknown_note: { sv: 'Antagande tills någon vet', en: 'An assumption until someone knows' },
  valid_from_hint: {
    sv: 'År-månad-dag. Det som gällde före står kvar för sin tid.',
    en: 'Year-month-day. What counted before stays for its time.',
  },
  source_hint: {
    sv: 'Till exempel beslutets diarienummer och sida.',
    en: 'Such as the decision’s number and page.',
  },
  in_force: { sv: 'gäller nu', en: 'in force' },
  to_come: { sv: 'kommer', en: 'to come' },
  past: { sv: 'har gällt', en: 'past' },

  // the programme
  name: { sv: 'Namn', en: 'Name' },
  line: { sv: 'Rad i sidfoten', en: 'Line at the foot' },
  line_hint: {
    sv: 'En mening om projektet: fond, region och tid.',
    en: 'A sentence on the programme: fund, region and time.',
  },
  slug: { sv: 'Kortnamn i adressen', en: 'Short name in the address' },
  slug_hint: {
    sv: 'Små bokstäver, siffror och bindestreck. Kan inte ändras sedan.',
    en: 'Small letters, digits and hyphens. Cannot be changed later.',
  },
  starts_on: { sv: 'Första dagen', en: 'First day' },
  ends_on: { sv: 'Sista dagen', en: 'Last day' },
  day_hint: { sv: 'År-månad-dag, till exempel 2024-01-01.', en: 'Year-month-day, such as 2024-01-01.' },
  edit_programme: { sv: 'Ändra projektet', en: 'Change the programme' },
  dates_hint: {
    sv: 'Ändrade datum ändrar vilka timmar som räknas och vilka perioder ni ansöker om betalning för.',
    en: 'New dates change which hours count and for which periods you claim payment.',
  },
  claim_periods: { sv: 'Ansökningsperioder', en: 'Claim periods' },
  claim_periods_are: {
    sv: (n: string, first: string, last: string) =>
      `${n} perioder, den första ${first} och den sista ${last}.`,
    en: (n: string, first: string, last: string) => `${n} periods, the first ${first} and the last ${last}.`,
  },

  // partners and financiers
  partners: { sv: 'Projektparter', en: 'Partners' },
  partner: { sv: 'Part', en: 'Partner' },
  role: { sv: 'Roll', en: 'Role' },
  counties: { sv: 'Tar emot företag i', en: 'Takes in companies in' },
  counties_hint: {
    sv: 'Län med komma mellan. Tomt om parten inte tar emot företag.',
    en: 'Counties with commas. Empty if the partner takes in no companies.',
  },
  around: { sv: 'Runt projektet', en: 'Around the programme' },
  open_page: { sv: 'Den öppna sidan för företag', en: 'The open page for companies' },
  privacy: { sv: 'Så behandlas personuppgifter', en: 'How personal data is handled' },
  related: { sv: 'Närliggande projekt', en: 'Related programmes' },
  municipalities: { sv: 'Och i kommunerna', en: 'And in the municipalities' },
  municipalities_hint: {
    sv: 'Kommuner med komma mellan, där länet inte säger vem som tar emot.',
    en: 'Municipalities with commas, where the county does not tell who takes them in.',
  },
  sends_officers: { sv: 'Har ombudsmän på vägarna', en: 'Has officers on the road' },
  sends_officers_hint: {
    sv: 'Företag som kommer genom dem räknas som förmedlade av ombud.',
    en: 'Companies that they point out count as referred.',
  },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  kind_owner: { sv: 'projektägare', en: 'owner' },
  kind_partner: { sv: 'projektpartner', en: 'partner' },
  kind_collaborator: { sv: 'samverkanspart', en: 'collaborator' },
  add_partner: { sv: 'Lägg till part', en: 'Add a partner' },
  change_partner: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  financiers: { sv: 'Finansiärer', en: 'Financiers' },
  financier: { sv: 'Finansiär', en: 'Financier' },
  kind: { sv: 'Slag', en: 'Kind' },
  kind_esf: { sv: 'ESF', en: 'ESF' },
  kind_public: { sv: 'offentlig', en: 'public' },
  kind_private: { sv: 'privat', en: 'private' },
  add_financier: { sv: 'Lägg till finansiär', en: 'Add a financier' },

  // new programme
  programmes: { sv: 'Projekt', en: 'Programmes' },
  new_programme: { sv: 'Nytt projekt', en: 'New programme' },
  new_lede: {
    sv: 'Det börjar med projektidéns budget, mål, parter och trappa. Allt går att ändra sedan.',
    en: 'It begins with the budget, targets, partners and staircase of the project idea. All can be changed later.',
  },
  create: { sv: 'Skapa projektet', en: 'Create the programme' },
  save: { sv: 'Spara ändringen', en: 'Save the change' },
  back: { sv: 'Tillbaka till inställningarna', en: 'Back to the settings' },
})
