import { texts } from '../../foundation/text.ts'

/** What a company notes before the levels of its named people are shown. */
export const groundTexts = texts({
  title: { sv: 'Öppna nivåer med namn', en: 'Open levels by name' },
  title_open: { sv: 'Grunden för nivåer med namn', en: 'The ground for levels by name' },
  lede: {
    sv: 'Nivåer för namngivna anställda visas först när företaget har noterat det här. Till dess går det att arbeta per roll. Texterna är våra förslag: ändra dem så att de stämmer.',
    en: 'Levels of named employees are shown when the company has noted this. Until then one works by role. The texts are our suggestions: change them so that they are right.',
  },
  heard: { sv: 'Vilka har fått säga sitt?', en: 'Who has been heard?' },
  unions: { sv: 'Fackliga organisationer', en: 'Trade unions' },
  unions_note: {
    sv: 'Medbestämmandelagen: informera, eller förhandla om det är en viktigare förändring.',
    en: 'The co-determination act: inform, or negotiate when the change is important.',
  },
  employees: {
    sv: 'De anställda, för facket finns inte här',
    en: 'The employees, as there is no union here',
  },
  employees_note: { sv: 'Till exempel på ett möte.', en: 'For example at a meeting.' },
  which_unions: { sv: 'Vilka fackliga organisationer?', en: 'Which trade unions?' },
  which_unions_hint: {
    sv: 'Organisationerna, inte vem som är medlem. Till exempel IF Metall, Unionen.',
    en: 'The organisations, not who is a member. For example IF Metall, Unionen.',
  },
  heard_how: { sv: 'Hur?', en: 'How?' },
  informed: { sv: 'Informerade', en: 'Informed' },
  negotiated: { sv: 'Förhandlade', en: 'Negotiated' },
  heard_on: { sv: 'Vilken dag?', en: 'On which day?' },
  purpose: { sv: 'Ändamål', en: 'Purpose' },
  purpose_hint: {
    sv: 'Vad nivåerna får användas till, och vad inte.',
    en: 'What the levels may be used for, and what not.',
  },
  purpose_suggested: {
    sv: 'Planera utbildning så att var och en kan mer och fler kan täcka för varandra. Nivåerna används inte för lön, omplacering eller uppsägning.',
    en: 'To plan training, so that each person can do more and more people can cover for each other. The levels are not used for pay, transfer or dismissal.',
  },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  controller_hint: {
    sv: 'Den som bestämmer över uppgifterna: oftast företaget.',
    en: 'Whoever decides about the data: usually the company.',
  },
  processing_agreed_on: {
    sv: 'När skrevs biträdesavtalet?',
    en: 'When was the processing agreement signed?',
  },
  processing_agreed_hint: {
    sv: 'Avtalet mellan företaget och den som driver projektet om hur uppgifterna sköts.',
    en: 'The agreement between the company and whoever runs the programme about how the data are kept.',
  },
  legal_ground: { sv: 'Rättslig grund', en: 'Legal ground' },
  legal_ground_hint: {
    sv: 'Samtycke finns inte med: den som är anställd kan inte fritt säga nej.',
    en: 'Consent is not among them: whoever is employed is not free to say no.',
  },
  legitimate_interest: { sv: 'Intresseavvägning', en: 'Legitimate interest' },
  contract: {
    sv: 'Avtal, anställningsavtalet kräver det',
    en: 'Contract, the employment contract demands it',
  },
  public_interest: {
    sv: 'Allmänt intresse, offentlig arbetsgivare',
    en: 'Public interest, a public employer',
  },
  legal_why: { sv: 'Varför den grunden håller', en: 'Why that ground holds' },
  legal_why_suggested: {
    sv: 'Företaget behöver veta vilka kompetenser som saknas för att kunna utbilda. Bara nivåer i arbetsuppgifter antecknas, var och en ser sina egna och kan säga emot, och få ser dem.',
    en: 'The company needs to know which competences it lacks in order to train. Only levels in tasks are noted, each person sees their own and may object, and few see them.',
  },
  assessed: { sv: 'Konsekvensbedömning', en: 'Impact assessment' },
  assessed_hint: {
    sv: 'Behövs om risken för de anställda är stor.',
    en: 'Needed when the risk to the employees is high.',
  },
  not_needed: { sv: 'Behövs inte', en: 'Not needed' },
  done: { sv: 'Gjord', en: 'Done' },
  assessed_why: {
    sv: 'Vad den kom fram till, eller varför den inte behövs',
    en: 'What it came to, or why it is not needed',
  },
  assessed_why_suggested: {
    sv: 'Få uppgifter, inga känsliga, ingen poängsätter eller beslutar automatiskt, och uppgifterna stängs när anställningen upphör.',
    en: 'Few data, none of them sensitive, nothing is scored or decided automatically, and they are shut off when the employment ends.',
  },
  told_on: { sv: 'När fick de anställda veta?', en: 'When were the employees told?' },
  told_on_hint: {
    sv: 'Alla ska ha fått veta innan nivåerna visas: vad, varför, vem som ser dem och hur man säger emot.',
    en: 'Everyone is to know before the levels are shown: what, why, who sees them and how to object.',
  },
  open_them: { sv: 'Öppna nivåerna', en: 'Open the levels' },
  save: { sv: 'Spara grunden', en: 'Save the ground' },
  close_title: { sv: 'Stäng nivåer med namn', en: 'Shut off levels by name' },
  close_lede: {
    sv: 'Ingen ser nivåer med namn efter det. De finns kvar och kan öppnas igen med en ny grund; antal visas som förut.',
    en: 'After that nobody sees levels by name. They are kept and can be opened again on a new ground; counts are shown as before.',
  },
  close_them: { sv: 'Stäng nivåerna', en: 'Shut the levels off' },

  // the tab
  shut: { sv: 'Nivåer med namn är inte öppna', en: 'Levels by name are not open' },
  shut_why: {
    sv: 'Här visas roller. Namngivna anställda visas när företaget har noterat facklig information, ändamål, rättslig grund och att de anställda vet.',
    en: 'Here roles are shown. Named employees are shown when the company has noted that the unions were informed, purpose, legal ground and that the employees know.',
  },
  open_since: {
    sv: (day: string) => `Nivåer med namn är öppna sedan ${day}.`,
    en: (day: string) => `Levels by name have been open since ${day}.`,
  },
  see_ground: { sv: 'Se grunden', en: 'See the ground' },

  // refusals
  heard_missing: { sv: 'Välj vilka som har fått säga sitt.', en: 'Choose who has been heard.' },
  heard_how_missing: {
    sv: 'Välj om de informerades eller förhandlade.',
    en: 'Choose whether they were informed or negotiated.',
  },
  unions_missing: { sv: 'Skriv vilka fackliga organisationer.', en: 'Write which trade unions.' },
  day_missing: { sv: 'Skriv dagen som ÅÅÅÅ-MM-DD.', en: 'Write the day as YYYY-MM-DD.' },
  day_to_come: {
    sv: 'Dagen har inte varit än. Öppna nivåerna när det är gjort.',
    en: 'That day has not come yet. Open the levels when it is done.',
  },
  purpose_missing: {
    sv: 'Skriv vad nivåerna får användas till.',
    en: 'Write what the levels may be used for.',
  },
  controller_missing: { sv: 'Skriv vem som är personuppgiftsansvarig.', en: 'Write who the controller is.' },
  legal_ground_missing: { sv: 'Välj den rättsliga grunden.', en: 'Choose the legal ground.' },
  legal_why_missing: { sv: 'Skriv varför grunden håller.', en: 'Write why the ground holds.' },
  assessed_missing: {
    sv: 'Välj om en konsekvensbedömning är gjord.',
    en: 'Choose whether an impact assessment was done.',
  },
  assessed_why_missing: {
    sv: 'Skriv vad bedömningen kom fram till, eller varför den inte behövs.',
    en: 'Write what the assessment came to, or why it is not needed.',
  },
  not_open: { sv: 'Nivåerna är redan stängda.', en: 'The levels are shut off already.' },
})
