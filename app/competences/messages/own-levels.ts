import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** What a person says of their own levels, on the phone by a link of their own. */
export const ownLevelTexts = texts({
  title: { sv: 'Vad kan du?', en: 'What can you do?' },
  lede: {
    sv: (company: string) =>
      `${company} vill veta vad du kan, för att planera utbildning. Svara som du själv ser det.`,
    en: (company: string) =>
      `${company} wants to know what you can do, to plan training. Answer as you see it.`,
  },
  purpose: { sv: 'Det här används svaren till', en: 'What the answers are used for' },
  who_sees: {
    sv: (controller: string) =>
      `Du, din chef och några få till på företaget ser svaren, och projektets processledare. ${controller} bestämmer över uppgifterna. Tycker ni olika visas båda.`,
    en: (controller: string) =>
      `You, your manager and a few more at the company see the answers, and the programme’s process leader. ${controller} decides about the data. If you see it differently, both are shown.`,
  },
  begin: { sv: 'Börja', en: 'Begin' },
  go_on: { sv: 'Fortsätt', en: 'Go on' },
  all_done: {
    sv: 'Du har svarat på allt. Du kan ändra när du vill.',
    en: 'You have answered everything. You can change it at any time.',
  },
  competences: { sv: 'Kompetenser', en: 'Competences' },
  next_step: { sv: 'Ditt nästa steg på Kompetenstrappan', en: 'Your next step on the competence staircase' },
  next: { sv: 'Näst', en: 'Next' },
  done: { sv: 'Svarat', en: 'Answered' },
  to_do: { sv: 'Kvar', en: 'To do' },
  step: {
    sv: (at: number, of: number) => `${at} av ${of}`,
    en: (at: number, of: number) => `${at} of ${of}`,
  },
  how: { sv: 'Så här är det för mig', en: 'This is how it is for me' },
  manager_says: {
    sv: (words: string) => `Din chef har svarat: ${words}`,
    en: (words: string) => `Your manager has answered: ${words}`,
  },
  save_and_next: { sv: 'Spara och gå vidare', en: 'Save and go on' },
  back: { sv: 'Alla kompetenser', en: 'All competences' },
  level_missing: { sv: 'Välj det som stämmer bäst.', en: 'Choose what fits best.' },
  too_many_tries: { sv: 'För många försök. Vänta en stund.', en: 'Too many tries. Wait a while.' },

  // for whoever gives the link
  link_title: { sv: 'Personens egna svar', en: 'The person’s own answers' },
  link_why: {
    sv: 'Med en egen länk svarar personen på telefonen, utan konto, med ord i stället för siffror.',
    en: 'With a link of their own the person answers on the phone, without an account, in words rather than figures.',
  },
  make_link: { sv: 'Skapa en länk', en: 'Make a link' },
  link_made: { sv: 'Länken visas bara nu', en: 'The link is shown only now' },
  link_to: {
    sv: (name: string, days: string) => `Ge den till ${name} och ingen annan. Den gäller i ${days} dagar.`,
    en: (name: string, days: string) => `Give it to ${name} and nobody else. It is good for ${days} days.`,
  },
  ...sentBeforeTexts,
})
