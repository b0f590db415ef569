import { texts } from '../../foundation/text.ts'

/** Targets, budget, rates, groups and staircase in words. */
export const figureTexts = texts({
  // targets
  targets: { sv: 'Mål', en: 'Targets' },
  targets_lede: {
    sv: 'Varje tal är summan från start. Mellan dagarna växer planen i rak linje.',
    en: 'Each number is the sum from the start. Between the days the plan grows in a straight line.',
  },
  measure: { sv: 'Mått', en: 'Measure' },
  measure_companies: { sv: 'Företag', en: 'Companies' },
  measure_individuals: { sv: 'Deltagare', en: 'Participants' },
  measure_hours: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  number: { sv: 'Nr', en: 'No.' },
  area: { sv: 'Var', en: 'Where' },
  whole_programme: { sv: 'Hela projektet', en: 'The whole programme' },
  due_on: { sv: 'Till och med', en: 'By' },
  amount: { sv: 'Antal', en: 'Number' },
  edit_targets: {
    sv: (measure: string) => `Ändra mål: ${measure}`,
    en: (measure: string) => `Change targets: ${measure}`,
  },
  targets_form_lede: {
    sv: 'Töm en rad för att ta bort den. Rader du inte ändrar behåller sin källa.',
    en: 'Empty a row to remove it. Rows that you do not change keep their source.',
  },
  row: { sv: (n: number) => `Rad ${n}`, en: (n: number) => `Row ${n}` },
  save_targets: { sv: 'Spara målen', en: 'Save the targets' },
  planned_today: { sv: 'Planen i dag', en: 'The plan today' },

  // budget
  budget: { sv: 'Budget', en: 'Budget' },
  budget_from: { sv: (day: string) => `Budget från ${day}`, en: (day: string) => `Budget from ${day}` },
  financier: { sv: 'Finansiär', en: 'Financier' },
  income: { sv: 'Intäkter', en: 'Income' },
  cost: { sv: 'Kostnader', en: 'Cost' },
  budget_line: { sv: 'Rad', en: 'Line' },
  budget_amount: { sv: 'Belopp', en: 'Amount' },
  hours_at_rate: { sv: 'Timmar', en: 'Hours' },
  sum: { sv: 'Summa', en: 'Sum' },
  cash: { sv: 'kontant', en: 'cash' },
  means: { sv: 'Medel', en: 'Means' },
  in_kind_participants: { sv: 'deltagares tid', en: 'participants’ time' },
  in_kind_union: { sv: 'fackets tid', en: 'the union’s time' },
  in_kind_employers: { sv: 'arbetsgivarorganisationens tid', en: 'the employers’ organisation’s time' },
  in_kind_owner: { sv: 'projektägarens tid', en: 'the owner’s time' },
  in_kind_partner: { sv: 'partnerns tid', en: 'the partner’s time' },
  esf_share: {
    sv: (share: string, support: string, total: string) => `ESF betalar ${share}: ${support} av ${total}.`,
    en: (share: string, support: string, total: string) => `The ESF pays ${share}: ${support} of ${total}.`,
  },
  ceiling_is: {
    sv: (ceiling: string) =>
      `Det offentliga stödet får vara högst ${ceiling}: kostnaden minus det som ges i tid.`,
    en: (ceiling: string) => `Public support may be at most ${ceiling}: the cost less what is given in kind.`,
  },
  rounding: {
    sv: 'Stödet avrundas nedåt till hela kronor i varje ansökan. Resten följer med till nästa.',
    en: 'The support is rounded down to whole kronor in each claim. The rest goes with the next.',
  },
  support: { sv: 'Beslutat stöd från ESF', en: 'Decided support from the ESF' },
  new_budget: { sv: 'Ny budget', en: 'New budget' },
  new_budget_lede: {
    sv: 'Ett nytt beslut ger en ny budget. Den gamla står kvar. Båda sidor ska gå ihop. Töm en rad för att ta bort den.',
    en: 'A new decision gives a new budget. The old one stays. Both sides must balance. Empty a line to remove it.',
  },
  save_budget: { sv: 'Spara den nya budgeten', en: 'Save the new budget' },
  no_financier: { sv: 'ingen vald', en: 'none chosen' },
  earlier_budgets: { sv: 'Alla budgetar', en: 'All budgets' },

  // rates and figures
  rates: { sv: 'Timkostnad', en: 'Hourly rates' },
  whose_time: { sv: 'Vems tid', en: 'Whose time' },
  per_hour: { sv: 'Kronor i timmen', en: 'SEK an hour' },
  new_rate: { sv: 'Ny timkostnad', en: 'New hourly rate' },
  new_rate_lede: {
    sv: 'Timmar från dagen räknas om med det nya beloppet.',
    en: 'Hours from the day on are counted again at the new rate.',
  },
  save_rate: { sv: 'Spara timkostnaden', en: 'Save the rate' },
  figures: { sv: 'Tal som reglerna läser', en: 'Figures that the rules read' },
  figure: { sv: 'Uppgift', en: 'Figure' },
  value: { sv: 'Värde', en: 'Value' },
  value_hint: {
    sv: 'Ett tal. Är svaret ja eller nej: 1 för ja, 0 för nej.',
    en: 'A number. Where the answer is yes or no: 1 for yes, 0 for no.',
  },
  new_figure: { sv: 'Nytt värde', en: 'New value' },
  new_figure_lede: {
    sv: 'Det gamla värdet står kvar för tiden före.',
    en: 'The old value stays for the time before.',
  },
  save_figure: { sv: 'Spara värdet', en: 'Save the value' },
  setting_eur_rate: { sv: 'Kronor för en euro', en: 'SEK for one euro' },
  setting_claim_months: { sv: 'Månader i en ansökan om utbetalning', en: 'Months in a payment claim' },
  setting_scb_due_days: {
    sv: 'Dagar att lämna månaden till SCB',
    en: 'Days to deliver the month to Statistics Sweden',
  },
  setting_de_minimis_ceiling: { sv: 'Tak för stöd av mindre betydelse', en: 'Ceiling of de minimis aid' },
  setting_de_minimis_years: { sv: 'År som taket gäller över', en: 'Years over which the ceiling counts' },
  setting_aid_register_days: { sv: 'Arbetsdagar att registrera stöd', en: 'Working days to register aid' },
  setting_declaration_required: {
    sv: 'Försäkran krävs före bokning',
    en: 'A declaration is required before booking',
  },
  setting_training_aid_share: { sv: 'Utbildningsstöd, grundnivå', en: 'Training aid, base' },
  setting_training_aid_medium: {
    sv: 'Utbildningsstöd, tillägg medelstort företag',
    en: 'Training aid, addition for a medium company',
  },
  setting_training_aid_small: {
    sv: 'Utbildningsstöd, tillägg litet företag',
    en: 'Training aid, addition for a small company',
  },
  setting_training_aid_most: { sv: 'Utbildningsstöd, högst', en: 'Training aid, at most' },
  setting_hand_over_workdays: { sv: 'Svar på en förmedling inom', en: 'A referral is answered within' },
  setting_small_count: { sv: 'Minsta antal personer som visas', en: 'Smallest count of persons shown' },
  setting_least_group_answers: {
    sv: 'Minsta antal svar för att visa en grupps självskattning',
    en: 'Fewest answers for which a group’s self-assessment is shown',
  },
  setting_levels_after_job: {
    sv: 'Nivåer med namn stängs så länge efter anställningen',
    en: 'Levels by name are shut off so long after the job',
  },
  setting_permit_reminder_days: {
    sv: 'Påminnelse före ett bevis sista dag',
    en: 'Reminder before the last day of a permit',
  },
  setting_manager_reminder_days: {
    sv: 'Påminnelse till en chef som inte har svarat',
    en: 'Reminder to a manager who has not answered',
  },
  setting_follow_up_months: {
    sv: 'Uppföljning efter en Mind the Gap',
    en: 'Follow-up after a Mind the Gap',
  },
  setting_occasion_decision_days: {
    sv: 'Beslut om ett preliminärt tillfälle, så långt före första passet',
    en: 'Decision on a tentative occasion, so long before its first session',
  },
  setting_occasion_warning_days: {
    sv: 'Varning före beslutsdagen när för få är bokade',
    en: 'Warning before the decision day when too few are booked',
  },
  setting_catalogue_open: {
    sv: 'Katalogen över utbildningar är öppen för alla',
    en: 'The catalogue of courses is open to everyone',
  },
  setting_seat_fee: { sv: 'Avgift för en plats', en: 'Fee for a seat' },
  setting_waiting_by_priority: {
    sv: 'Väntelistor följer projektets prioriteringar',
    en: 'Waiting lists follow the programme’s priorities',
  },
  setting_seat_offer_days: {
    sv: 'Tid att svara på en erbjuden plats',
    en: 'Time to answer an offered seat',
  },
  setting_unsigned_reminder_days: {
    sv: 'Påminnelse till den som inte har skrivit under sina timmar',
    en: 'Reminder to whoever has not signed their hours',
  },
  setting_session_reminder: {
    sv: 'Påminnelse dagen före ett pass',
    en: 'Reminder the day before a session',
  },
  setting_evaluation_days: {
    sv: 'Tid att svara på frågor efter en kurs',
    en: 'Time to answer questions after a course',
  },
  setting_evaluation_first_months: {
    sv: 'Frågor om hur det går på jobbet',
    en: 'Questions about how it goes at work',
  },
  setting_evaluation_second_months: {
    sv: 'Frågor om hur det går på jobbet, en gång till',
    en: 'Questions about how it goes at work, once more',
  },
  setting_language_ar: {
    sv: 'Deltagarna kan läsa på arabiska (texterna är inte granskade)',
    en: 'Participants can read in Arabic (the texts are not reviewed)',
  },
  setting_language_bs: {
    sv: 'Deltagarna kan läsa på bosniska (texterna är inte granskade)',
    en: 'Participants can read in Bosnian (the texts are not reviewed)',
  },
  setting_language_pl: {
    sv: 'Deltagarna kan läsa på polska (texterna är inte granskade)',
    en: 'Participants can read in Polish (the texts are not reviewed)',
  },
  setting_language_so: {
    sv: 'Deltagarna kan läsa på somaliska (texterna är inte granskade)',
    en: 'Participants can read in Somali (the texts are not reviewed)',
  },
  setting_language_uk: {
    sv: 'Deltagarna kan läsa på ukrainska (texterna är inte granskade)',
    en: 'Participants can read in Ukrainian (the texts are not reviewed)',
  },
  setting_least_divided: {
    sv: 'Minsta antal deltagare som delas upp',
    en: 'Smallest number of participants that is divided',
  },
  setting_certificate_share: {
    sv: 'Minsta del av alla pass för ett intyg',
    en: 'Smallest part of all sessions for a certificate',
  },
  setting_least_followed: {
    sv: 'Minsta antal företag som en jämförelse av väntan vilar på',
    en: 'Smallest number of companies that a comparison of waits rests on',
  },
  setting_retention_esf: {
    sv: 'Underlag sparas efter sista utbetalningen',
    en: 'Evidence is kept after the last payment',
  },
  setting_stage_days_tip: {
    sv: 'Arbetsdagar till nästa steg efter en förmedling',
    en: 'Working days to the next stage after a tip',
  },
  setting_stage_days_referred: {
    sv: 'Arbetsdagar till nästa steg efter mottaget',
    en: 'Working days to the next stage after being taken on',
  },
  setting_stage_days_contacted: {
    sv: 'Arbetsdagar till nästa steg efter kontakt',
    en: 'Working days to the next stage after contact',
  },
  setting_stage_days_offered: {
    sv: 'Arbetsdagar till nästa steg efter erbjudande',
    en: 'Working days to the next stage after an offer',
  },
  setting_stage_days_agreed: {
    sv: 'Arbetsdagar till nästa steg efter överenskommelse',
    en: 'Working days to the next stage after an agreement',
  },
  setting_stage_days_assessed: {
    sv: 'Arbetsdagar till nästa steg efter självskattning',
    en: 'Working days to the next stage after self-assessment',
  },
  setting_stage_days_workshop_1: {
    sv: 'Arbetsdagar till nästa steg efter Mind the Gap 1',
    en: 'Working days to the next stage after Mind the Gap 1',
  },
  setting_stage_days_workshop_2: {
    sv: 'Arbetsdagar till nästa steg efter Mind the Gap 2',
    en: 'Working days to the next stage after Mind the Gap 2',
  },
  setting_stage_days_planned: {
    sv: 'Arbetsdagar till nästa steg efter plan',
    en: 'Working days to the next stage after a plan',
  },
  setting_stage_days_training: {
    sv: 'Arbetsdagar till nästa steg efter utbildning',
    en: 'Working days to the next stage after training',
  },
  setting_stage_days_followed_up: {
    sv: 'Arbetsdagar till nästa steg efter uppföljning',
    en: 'Working days to the next stage after follow-up',
  },
  setting_retention_accounts: { sv: 'Räkenskaper sparas', en: 'Accounts are kept' },
  setting_retention_aid: { sv: 'Uppgifter om statsstöd sparas', en: 'Records of state aid are kept' },
  setting_quiet_from: { sv: 'Brev väntar från klockan', en: 'Letters wait from' },
  setting_quiet_until: { sv: 'Brev väntar till klockan', en: 'Letters wait until' },
  setting_quiet_days_off: {
    sv: 'Brev väntar på helger och helgdagar',
    en: 'Letters wait on weekends and holidays',
  },
  unit_o_clock: { sv: (n: string) => `kl. ${n}`, en: (n: string) => `${n}:00` },
  unit_yes_no: {
    sv: (n: string) => (n === '0' ? 'nej' : 'ja'),
    en: (n: string) => (n === '0' ? 'no' : 'yes'),
  },
  unit_sek: { sv: (n: string) => `${n} kr`, en: (n: string) => `SEK ${n}` },
  unit_sek_per_eur: { sv: (n: string) => `${n} kr`, en: (n: string) => `${n} SEK` },
  unit_months: { sv: (n: string) => `${n} månader`, en: (n: string) => `${n} months` },
  unit_days: { sv: (n: string) => `${n} dagar`, en: (n: string) => `${n} days` },
  unit_working_days: { sv: (n: string) => `${n} arbetsdagar`, en: (n: string) => `${n} working days` },
  unit_years: { sv: (n: string) => `${n} år`, en: (n: string) => `${n} years` },
  unit_eur: { sv: (n: string) => `${n} euro`, en: (n: string) => `${n} euros` },
  unit_percent: { sv: (n: string) => `${n} %`, en: (n: string) => `${n} %` },
  unit_companies: { sv: (n: string) => `${n} företag`, en: (n: string) => `${n} companies` },
  unit_persons: { sv: (n: string) => `${n} personer`, en: (n: string) => `${n} persons` },

  // focus groups
  groups: { sv: 'Fokusgrupper', en: 'Focus groups' },
  groups_lede: {
    sv: 'En grupp är ett villkor, inte en etikett på en person. Räckvidd mäts mot de anställda i företagen.',
    en: 'A group is a condition, not a label on a person. Reach is measured against the companies’ employees.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  who_counts: { sv: 'Räknas in', en: 'Who counts' },
  group_name: { sv: 'Gruppens namn', en: 'Name of the group' },
  sex: { sv: 'Kön', en: 'Sex' },
  sex_woman: { sv: 'kvinnor', en: 'women' },
  sex_man: { sv: 'män', en: 'men' },
  category: { sv: 'Kategori', en: 'Category' },
  category_kollektiv: { sv: 'kollektiv', en: 'blue-collar' },
  category_tjansteman: { sv: 'tjänstemän', en: 'white-collar' },
  unqualified: { sv: 'Arbetet', en: 'The job' },
  unqualified_yes: { sv: 'enkelt eller okvalificerat arbete', en: 'simple or unqualified job' },
  unqualified_no: { sv: 'kvalificerat arbete', en: 'qualified job' },
  any: { sv: 'spelar ingen roll', en: 'does not matter' },
  years_without_training: {
    sv: 'Minst så många år utan utbildning',
    en: 'At least so many years without training',
  },
  years_without: {
    sv: (n: number) => `ingen utbildning på ${n} år`,
    en: (n: number) => `no training in ${n} years`,
  },
  years_hint: {
    sv: 'Hela år. Tomt om det inte spelar någon roll.',
    en: 'Whole years. Empty if it does not matter.',
  },
  add_group: { sv: 'Lägg till fokusgrupp', en: 'Add a focus group' },
  change_group: { sv: (code: string) => `Ändra grupp ${code}`, en: (code: string) => `Change group ${code}` },
  save_group: { sv: 'Spara gruppen', en: 'Save the group' },

  // staircase
  staircase: { sv: 'Kompetenstrappan', en: 'The staircase' },
  staircase_from: {
    sv: (day: string) => `Trappan från ${day}`,
    en: (day: string) => `The staircase from ${day}`,
  },
  staircase_suggestion: {
    sv: 'Stegen är ett förslag tills projektet har bestämt sina egna.',
    en: 'The steps are a suggestion until the programme has decided its own.',
  },
  step_name: { sv: 'Steg', en: 'Step' },
  new_staircase: { sv: 'Ny trappa', en: 'New staircase' },
  usual: { sv: 'Brukar höra till', en: 'Usually belongs' },
  usual_is: {
    sv: (competences: number, level: number) =>
      `Minst ${competences} ${competences === 1 ? 'kompetens' : 'kompetenser'} på nivå ${level}`,
    en: (competences: number, level: number) =>
      `At least ${competences} ${competences === 1 ? 'competence' : 'competences'} at level ${level}`,
  },
  evidence: { sv: 'Brukar visas av', en: 'Usually shown by' },
  earlier_staircases: { sv: 'Alla trappor', en: 'All staircases' },
})
