import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** Permits with a last day: who holds which at a company. */
export const permitTexts = texts({
  title: { sv: 'Bevis', en: 'Permits' },
  open: { sv: 'Bevis med sista dag', en: 'Permits with a last day' },
  verdict: {
    sv: (lapsed: number, soon: number, all: number, days: number) =>
      all === 0
        ? 'Inga bevis är noterade än.'
        : lapsed + soon === 0
          ? `Inget av ${all} bevis går ut inom ${days} dagar.`
          : [
              lapsed > 0 ? `${lapsed} bevis har gått ut` : '',
              soon > 0 ? `${soon} ${lapsed > 0 ? '' : 'bevis '}går ut inom ${days} dagar` : '',
            ]
              .filter(Boolean)
              .join(', ')
              .concat('.'),
    en: (lapsed: number, soon: number, all: number, days: number) =>
      all === 0
        ? 'No permits are noted yet.'
        : lapsed + soon === 0
          ? `None of ${all} ${one(all, 'permit', 'permits')} lapses within ${days} days.`
          : [
              lapsed > 0 ? `${lapsed} ${one(lapsed, 'permit has', 'permits have')} lapsed` : '',
              soon > 0
                ? `${soon} ${lapsed > 0 ? one(soon, 'lapses', 'lapse') : one(soon, 'permit lapses', 'permits lapse')} within ${days} days`
                : '',
            ]
              .filter(Boolean)
              .join(', ')
              .concat('.'),
  },
  lede: {
    sv: 'Ett bevis finns eller finns inte, och har en sista dag. Det som noterades sist gäller.',
    en: 'A permit is held or not, and has a last day. What was noted last holds.',
  },
  none: { sv: 'Inga bevis än', en: 'No permits yet' },
  none_why: {
    sv: 'Notera truckkort, heta arbeten och annat som har en sista dag, så blir ni påminda i tid.',
    en: 'Note truck licences, hot work and whatever else has a last day, and you are reminded in time.',
  },
  no_kinds: {
    sv: 'Projektets lista har inga bevis. Processledaren lägger till dem under Kompetenser.',
    en: 'The programme’s list has no permits. The process leader adds them under Competences.',
  },
  new_one: { sv: 'Notera bevis', en: 'Note a permit' },
  permit: { sv: 'Bevis', en: 'Permit' },
  any_permit: { sv: 'Alla bevis', en: 'All permits' },
  choose_permit: { sv: 'Välj bevis', en: 'Choose a permit' },
  person: { sv: 'Person', en: 'Person' },
  state: { sv: 'Läge', en: 'State' },
  any_state: { sv: 'Alla', en: 'All' },
  only_urgent: {
    sv: (days: string) => `Har gått ut eller går ut inom ${days} dagar`,
    en: (days: string) => `Lapsed, or lapses within ${days} days`,
  },
  none_chosen: { sv: 'Inga bevis i urvalet.', en: 'No permits in the selection.' },
  lapsed: { sv: 'Har gått ut', en: 'Lapsed' },
  soon: { sv: 'Går ut snart', en: 'Lapses soon' },
  good: { sv: 'Gäller', en: 'Holds' },
  open_state: { sv: 'Gäller', en: 'Holds' },
  no_last_day: { sv: 'Utan sista dag', en: 'No last day' },
  in_days: {
    sv: (n: number) => (n === 0 ? 'sista dagen är i dag' : `om ${n} ${one(n, 'dag', 'dagar')}`),
    en: (n: number) => (n === 0 ? 'the last day is today' : `in ${n} ${one(n, 'day', 'days')}`),
  },
  days_ago: {
    sv: (n: number) => `för ${n} ${one(n, 'dag', 'dagar')} sedan`,
    en: (n: number) => `${n} ${one(n, 'day', 'days')} ago`,
  },
  reminder: {
    sv: (days: string) =>
      `Ni får ett brev ${days} dagar före sista dagen. Brevet säger hur många och vilka slag, inga namn.`,
    en: (days: string) =>
      `You get a letter ${days} days before the last day. It says how many and of which kinds, and no names.`,
  },

  // noting
  new_lede: {
    sv: 'Välj alla som har fått samma bevis samma dag, till exempel efter en kurs.',
    en: 'Choose everyone who got the same permit on the same day, as after a course.',
  },
  people: { sv: 'Vilka?', en: 'Who?' },
  from_on: { sv: 'Från', en: 'From' },
  until_on: { sv: 'Sista dag', en: 'Last day' },
  until_on_hint: {
    sv: 'Lämna tomt om beviset inte har någon sista dag.',
    en: 'Leave empty if the permit has no last day.',
  },
  evidence: { sv: 'Vad visar det?', en: 'What shows it?' },
  evidence_hint: {
    sv: 'Till exempel kursintyg som ni har sett. Skriv inte kortets nummer och inget personnummer.',
    en: 'For example a course certificate that you have seen. Do not write the number of the card, and no personal number.',
  },
  save_new: { sv: 'Notera', en: 'Note' },

  // one that is held
  of_person: {
    sv: (permit: string, name: string) => `${permit}: ${name}`,
    en: (permit: string, name: string) => `${permit}: ${name}`,
  },
  correct_lede: {
    sv: 'Är något skrivet fel rättas det här. Har beviset förnyats noterar du ett nytt, så finns det gamla kvar.',
    en: 'What was written wrong is put right here. If the permit has been renewed, note a new one, and the old one is kept.',
  },
  save_correction: { sv: 'Spara', en: 'Save' },
  renew: { sv: 'Notera ett nytt', en: 'Note a new one' },
  take_back: { sv: 'Ta tillbaka beviset', en: 'Take the permit back' },
  take_back_why: {
    sv: 'Det gäller inte längre från i dag. Raden finns kvar i historiken.',
    en: 'It does not hold from today. The row is kept in the history.',
  },
  take_back_it: { sv: 'Ta tillbaka', en: 'Take back' },
  is_taken_back: {
    sv: (day: string) => `Togs tillbaka ${day}.`,
    en: (day: string) => `Taken back on ${day}.`,
  },
  history: { sv: 'Historik', en: 'History' },
  noted: { sv: 'Noterat', en: 'Noted' },
  by: { sv: 'Av', en: 'By' },
  row_holds: { sv: 'Gäller', en: 'Holds' },
  row_renewed: { sv: 'Förnyat', en: 'Renewed' },
  row_corrected: { sv: 'Rättat', en: 'Put right' },
  row_taken_back: { sv: 'Taget tillbaka', en: 'Taken back' },

  // on the page of the state of play
  lapsing: { sv: 'Bevis som går ut', en: 'Permits that lapse' },
  lapsing_intro: {
    sv: (days: string) => `Har gått ut, eller går ut inom ${days} dagar. Det mest brådskande står först.`,
    en: (days: string) => `Lapsed, or lapses within ${days} days. The most urgent stands first.`,
  },
  lapsing_none: {
    sv: (all: string) => `Inget går ut snart. ${all} bevis är noterade.`,
    en: (all: string) => `Nothing lapses soon. Permits noted: ${all}.`,
  },
  see_all: { sv: 'Alla bevis', en: 'All permits' },

  // on the worklist
  to_do: {
    sv: (n: number) => `${n} bevis går ut, och det finns ingen att skriva till`,
    en: (n: number) => `${n} ${one(n, 'permit lapses', 'permits lapse')}, and there is nobody to write to`,
  },
  to_do_text: {
    sv: (company: string, more: number) =>
      `${company}${more === 0 ? '' : ` och ${more} företag till`}. Lägg till en kontakt med e-post.`,
    en: (company: string, more: number) =>
      `${company}${more === 0 ? '' : ` and ${more} ${one(more, 'company', 'companies')} more`}. Add a contact with an e-mail address.`,
  },

  ...sentBeforeTexts,
  not_a_day: { sv: 'Skriv dagen som 2025-10-15.', en: 'Write the day as 2025-10-15.' },
  permit_missing: { sv: 'Välj vilket bevis.', en: 'Choose which permit.' },
  nobody_chosen: { sv: 'Välj minst en som arbetar här.', en: 'Choose at least one who works here.' },
  last_before_first: {
    sv: 'Sista dagen kan inte vara före den första.',
    en: 'The last day cannot be before the first.',
  },
  levels_shut: {
    sv: 'Nivåer med namn är inte öppna. Inget är sparat.',
    en: 'Levels by name are not open. Nothing is saved.',
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat beviset. Se hur det är nu och gör om.',
    en: 'Someone else has changed the permit. See how it is now and do it again.',
  },
  not_read: { sv: 'Läs in sidan igen och gör om.', en: 'Read the page again and do it once more.' },
  not_found: { sv: 'Beviset finns inte längre.', en: 'The permit is no longer there.' },
  not_yours: { sv: 'Det är ett annat företags.', en: 'It belongs to another company.' },
})
