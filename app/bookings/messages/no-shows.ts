import { texts } from '../../foundation/text.ts'

/** What is said of seats that nobody used. */
export const noShowTexts = texts({
  title: { sv: 'Platser som inte användes', en: 'Seats that were not used' },
  company_intro: {
    sv: 'De här personerna hade en plats och kom inte till något pass. Säg varför, så långt ni vet. Det räknas utan namn, för att platserna ska kunna läggas bättre, och får inga följder. Säg aldrig om någon var sjuk: den som inte var i tjänst var inte i tjänst.',
    en: 'These people had a seat and came to no session. Say why, as far as you know. It is counted without names, so that seats can be placed better, and has no consequences. Never say whether somebody was ill: whoever was not at work was not at work.',
  },
  why: { sv: 'Varför kom personen inte?', en: 'Why did the person not come?' },
  choose_why: { sv: 'Välj det som passar bäst', en: 'Choose what fits best' },
  why_not_at_work: { sv: 'Var inte i tjänst den dagen', en: 'Was not at work that day' },
  why_needed_here: { sv: 'Kunde inte undvaras', en: 'Could not be spared' },
  why_has_left: { sv: 'Har slutat', en: 'Has left' },
  why_not_told: { sv: 'Visste inte om platsen', en: 'Did not know of the seat' },
  why_other_known: { sv: 'Annat, som vi vet', en: 'Something else that we know' },
  why_not_known: { sv: 'Vi vet inte', en: 'We do not know' },
  why_not_said: { sv: 'Företaget har inte sagt något', en: 'The company has said nothing' },
  save_why: { sv: 'Spara svaret', en: 'Save the answer' },
  verdict: {
    sv: (unused: string, seats: string) => `${unused} av ${seats} platser användes inte.`,
    en: (unused: string, seats: string) => `${unused} of ${seats} seats were not used.`,
  },
  nothing: {
    sv: 'Inget tillfälle med noterad närvaro är slut än.',
    en: 'No occasion with noted attendance is over yet.',
  },
  because: { sv: 'Varför', en: 'Why' },
  seats: { sv: 'Platser', en: 'Seats' },
  how: {
    sv: 'Räknat på tillfällen som är slut och där närvaro är noterad. En plats är använd om personen var med på något pass. Den som har lämnat tillbaka sin plats räknas inte, och inte den som har skyddade personuppgifter. Företaget svarar inom 60 dagar. Svaren säger inget om hälsa.',
    en: 'Counted at occasions that are over and where attendance is noted. A seat is used if the person was at any session. Whoever gave the seat back is not counted, nor is anyone with protected identity. The company answers within 60 days. The answers tell nothing of health.',
  },
})
