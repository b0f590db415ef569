import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** What a manager says of those whom they lead, on the phone by a link; and how it is sent to them. */
export const managerLinkTexts = texts({
  // behind the link
  title: { sv: 'Vad kan ditt team?', en: 'What can your team do?' },
  lede: {
    sv: (manager: string, company: string) =>
      `${manager}: ${company} vill veta vad var och en i ditt team kan, för att planera utbildning. Svara som du ser det i dag.`,
    en: (manager: string, company: string) =>
      `${manager}: ${company} wants to know what each of your team can do, to plan training. Answer as you see it today.`,
  },
  purpose: { sv: 'Det här används svaren till', en: 'What the answers are used for' },
  who_sees: {
    sv: (controller: string) =>
      `Den du bedömer ser ditt svar, och ni två kan se olika på det: då visas båda. Några på företaget och projektets processledare ser också. ${controller} bestämmer över uppgifterna.`,
    en: (controller: string) =>
      `The one you rate sees your answer, and the two of you may see it differently: then both are shown. A few at the company and the programme’s process leader see it too. ${controller} decides about the data.`,
  },
  begin: { sv: (name: string) => `Börja med ${name}`, en: (name: string) => `Begin with ${name}` },
  go_on: { sv: (name: string) => `Fortsätt med ${name}`, en: (name: string) => `Go on with ${name}` },
  again: { sv: (name: string) => `Gå igenom ${name} igen`, en: (name: string) => `Go through ${name} again` },
  all_done: {
    sv: 'Du har bedömt alla. Du kan ändra när du vill.',
    en: 'You have rated everyone. You can change it at any time.',
  },
  nobody: {
    sv: 'Du leder ingen i dag. Fråga den som skickade länken om det inte stämmer.',
    en: 'You lead nobody today. Ask whoever sent the link if that is not right.',
  },
  no_competences: {
    sv: 'Företaget har inte valt några kompetenser än.',
    en: 'The company has not chosen any competences yet.',
  },
  team: { sv: 'En person i taget', en: 'A person at a time' },
  by_competence: { sv: 'En kompetens i taget, hela teamet', en: 'A competence at a time, the whole team' },
  not_begun: { sv: 'Inte börjat', en: 'Not begun' },
  so_far: {
    sv: (rated: number, of: number) => `${rated} av ${of}`,
    en: (rated: number, of: number) => `${rated} of ${of}`,
  },
  complete: { sv: 'Klart', en: 'Done' },
  oldest: { sv: (day: string) => `Äldsta svaret ${day}`, en: (day: string) => `Oldest answer ${day}` },
  competences: { sv: 'Kompetenser', en: 'Competences' },
  next: { sv: 'Nästa', en: 'Next' },
  done: { sv: 'Svarat', en: 'Answered' },
  to_do: { sv: 'Kvar', en: 'To do' },
  differs: { sv: 'Ni ser olika', en: 'You differ' },
  step: {
    sv: (name: string, at: number, of: number) => `${name}, ${at} av ${of}`,
    en: (name: string, at: number, of: number) => `${name}, ${at} of ${of}`,
  },
  how: {
    sv: (name: string) => `Vilken mening stämmer för ${name}?`,
    en: (name: string) => `Which sentence is true of ${name}?`,
  },
  how_hint: {
    sv: 'Meningarna står som personen själv skulle säga dem.',
    en: 'The sentences stand as the person would say them.',
  },
  own_says: {
    sv: (day: string, words: string) => `Personen själv, ${day}: ${words}`,
    en: (day: string, words: string) => `The person, ${day}: ${words}`,
  },
  own_silent: { sv: 'Personen har inte svarat själv.', en: 'The person has not answered.' },
  own_short: {
    sv: (level: number, day: string) => `Själv: ${level}, ${day}`,
    en: (level: number, day: string) => `The person: ${level}, ${day}`,
  },
  manager_said: {
    sv: (day: string, words: string) => `Noterat som chefens svar ${day}: ${words}`,
    en: (day: string, words: string) => `Noted as the manager’s answer on ${day}: ${words}`,
  },
  is_validated: { sv: 'Validerad.', en: 'Validated.' },
  save_and_next: { sv: 'Spara och gå vidare', en: 'Save and go on' },
  save_all: { sv: 'Spara för teamet', en: 'Save for the team' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  back: { sv: 'Hela teamet', en: 'The whole team' },
  levels: {
    sv: 'Vad siffrorna betyder, som personen själv skulle säga det',
    en: 'What the figures mean, as the person would say it',
  },
  grid_lede: {
    sv: 'Den du inte vet något om lämnar du tom.',
    en: 'Leave empty those you know nothing of.',
  },
  level_missing: { sv: 'Välj det som stämmer bäst.', en: 'Choose what fits best.' },
  bad_level: { sv: 'Välj en nivå från 0 till 4.', en: 'Choose a level from 0 to 4.' },
  changed_by_other: {
    sv: (words: string) =>
      `Någon annan hann ändra svaret till: ${words} Ditt står kvar här. Spara igen om det ska gälla.`,
    en: (words: string) =>
      `Someone else changed the answer first, to: ${words} Yours still stands here. Save again if it is to hold.`,
  },
  nothing: { sv: 'inget svar.', en: 'no answer.' },
  no_longer: {
    sv: 'Någon du svarade om är inte i ditt team längre. Det svaret sparades inte.',
    en: 'Someone you answered about is no longer in your team. That answer was not saved.',
  },
  too_many_tries: { sv: 'För många försök. Vänta en stund.', en: 'Too many tries. Wait a while.' },

  // for whoever sends it
  answers: { sv: 'Chefens bedömning', en: 'The manager’s rating' },
  why: {
    sv: (days: string, reminder: string) =>
      `En chef kan bedöma dem den leder på telefonen, utan konto. Länken kommer i ett brev och gäller i ${days} dagar. Den som inte är klar får en påminnelse efter ${reminder}. En ny länk ersätter den förra.`,
    en: (days: string, reminder: string) =>
      `A manager can rate those they lead on the phone, without an account. The link comes in a letter and is good for ${days} days. Whoever is not done is reminded after ${reminder}. A new link replaces the one before.`,
  },
  why_shut: {
    sv: 'En chef kan bedöma dem den leder på telefonen, utan konto, när företaget har noterat varför nivåer visas med namn.',
    en: 'A manager can rate those they lead on the phone, without an account, when the company has noted why levels are shown by name.',
  },
  days: {
    sv: (n: number) => (n === 1 ? 'en dag' : `${n} dagar`),
    en: (n: number) => (n === 1 ? 'a day' : `${n} days`),
  },
  ground: { sv: 'Notera grunden', en: 'Note the ground' },
  send: { sv: 'Skicka en länk', en: 'Send a link' },
  send_new: { sv: 'Skicka en ny', en: 'Send a new one' },
  send_to: {
    sv: (who: string) => `Skicka en länk till ${who}`,
    en: (who: string) => `Send a link to ${who}`,
  },
  revoke: { sv: 'Återkalla', en: 'Revoke' },
  revoke_from: {
    sv: (who: string) => `Återkalla länken för ${who}`,
    en: (who: string) => `Revoke the link of ${who}`,
  },
  no_address_yet: { sv: 'Ingen e-postadress.', en: 'No e-mail address.' },
  give_address: { sv: 'Skriv in den', en: 'Enter it' },
  address_of: {
    sv: (who: string) => `Skriv in adressen till ${who}`,
    en: (who: string) => `Enter the address of ${who}`,
  },
  sent_on: {
    sv: (sent: string, until: string) => `Skickad ${sent}, gäller till ${until}.`,
    en: (sent: string, until: string) => `Sent ${sent}, good until ${until}.`,
  },
  used_on: { sv: (day: string) => `Använd ${day}.`, en: (day: string) => `Used ${day}.` },
  reminded_on: { sv: (day: string) => `Påmind ${day}.`, en: (day: string) => `Reminded ${day}.` },
  never_used: { sv: 'Inte öppnad än.', en: 'Not opened yet.' },
  no_address: {
    sv: 'Chefen har ingen e-postadress. Skriv in den under Kontakter.',
    en: 'The manager has no e-mail address. Enter it under Contacts.',
  },
  leads_nobody: {
    sv: 'Den här kontakten leder ingen i dag.',
    en: 'That contact leads nobody today.',
  },
  levels_shut: {
    sv: 'Nivåer med namn är inte öppna. Inget är skickat.',
    en: 'Levels by name are not open. Nothing has been sent.',
  },
  ...sentBeforeTexts,
})
