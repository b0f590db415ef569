import { texts } from '../../foundation/text.ts'

/** What is told of paid time and rest before somebody is booked, and asked about it. */
export const workTimeTexts = texts({
  outside: {
    sv: (when: string) => `utanför betald tid: ${when}`,
    en: (when: string) => `outside paid time: ${when}`,
  },
  partly: { sv: 'delvis', en: 'partly' },
  broken: {
    sv: (when: string) => `bryter elva timmars dygnsvila: ${when}`,
    en: (when: string) => `breaks eleven hours’ daily rest: ${when}`,
  },
  paid_unknown: {
    sv: 'schemat är inte känt, så vi vet inte om tiden är betald',
    en: 'the rota is not known, so we do not know whether the time is paid',
  },
  rest_unknown: {
    sv: 'vi vet inte om dygnsvilan hålls',
    en: 'we do not know whether the daily rest is kept',
  },
  inside: { sv: 'på betald tid', en: 'in paid time' },
  // answered afterwards
  outside_title: { sv: 'Tid utanför schemat', en: 'Time outside the rota' },
  outside_lede: {
    sv: 'Bara betald tid räknas som medfinansiering. Det som ni inte har svarat på räknas inte. Ligger en träff delvis utanför schemat räknas ingen del av den förrän ni har sagt att tiden är betald. Ändrar ni ett svar räknas timmarna om. Ett svar gäller de tider som ni såg: flyttas en träff eller ändras schemat frågar vi igen.',
    en: 'Only paid time counts as co-financing. What you have not answered does not count. Where a session is partly outside the rota no part of it counts until you have said that the time is paid. When you change an answer the hours are counted anew. An answer is of the times that you saw: when a session is moved or the rota changed we ask again.',
  },
  whose_time: { sv: 'Vems tid svarar ni om?', en: 'Whose time do you answer about?' },
  whose_time_hint: {
    sv: 'De som ni inte har svarat om är förkryssade.',
    en: 'Those of whom you have not answered are ticked beforehand.',
  },
  none_outside: {
    sv: 'Ingen känd tid ligger utanför schemat.',
    en: 'No known time lies outside the rota.',
  },
  not_said_of: {
    sv: (days: string) => `Inget svar om ${days}: det räknas inte`,
    en: (days: string) => `No answer of ${days}: it does not count`,
  },
  said_apart: { sv: 'Olika svar för olika dagar', en: 'Different answers for different days' },
  not_said: { sv: 'Inget svar: räknas inte', en: 'No answer: does not count' },
  is_paid: { sv: 'Betald', en: 'Paid' },
  is_not_paid: { sv: 'Inte betald', en: 'Not paid' },
  title: { sv: 'Arbetstid', en: 'Working time' },
  paid: { sv: 'Är tiden utanför schemat betald?', en: 'Is the time outside the rota paid?' },
  paid_hint: {
    sv: 'Bara betald tid räknas som medfinansiering. Svaret gäller dem som ni bokar nu och vars pass ligger helt eller delvis utanför schemat. Det sparas med dagens datum.',
    en: 'Only paid time counts as co-financing. The answer is for those whom you book now and whose session lies wholly or partly outside the rota. It is kept with today’s date.',
  },
  choose_paid: { sv: 'Välj', en: 'Choose' },
  paid_yes: { sv: 'Ja, betald tid utanför schemat', en: 'Yes, paid time outside the rota' },
  paid_no: { sv: 'Nej, inte betald', en: 'No, not paid' },
  rest: {
    sv: 'Hur ändrar ni arbetstiden så att dygnsvilan hålls?',
    en: 'How do you change the working time so that the daily rest is kept?',
  },
  rest_hint: {
    sv: 'Elva timmars sammanhängande vila per dygn (arbetstidslagen 13 §). Skriv inget om hälsa. Svaret sparas med bokningen.',
    en: 'Eleven hours of unbroken rest in twenty-four (Working Hours Act, section 13). Write nothing of health. The answer is kept with the booking.',
  },
})
