import { texts } from '../../foundation/text.ts'

/** The rules of the figures in plain words; the figures in them come from the programme's settings. */
export const countingTexts = texts({
  title: { sv: 'Så räknar vi', en: 'How we count' },
  lede: {
    sv: 'Varje siffra följer en regel. Här står reglerna i vanliga ord, med det som gäller för det här projektet.',
    en: 'Each figure follows a rule. Here are the rules in plain words, with what applies to this programme.',
  },
  rests_on: { sv: 'Vilar på', en: 'Rests on' },
  settings: { sv: 'Se projektets uppgifter', en: 'See the programme’s settings' },
  certainty_confirmed: { sv: 'bekräftat', en: 'confirmed' },
  certainty_stated: { sv: 'enligt ansökan', en: 'as stated in the application' },
  certainty_known: { sv: 'känd regel', en: 'known rule' },
  certainty_inferred: { sv: 'slutsats, inte bekräftad', en: 'inferred, not confirmed' },
  certainty_unknown: { sv: 'inte bekräftat', en: 'not confirmed' },
  source: {
    sv: (source: string, certainty: string) => `${source} (${certainty}).`,
    en: (source: string, certainty: string) => `${source} (${certainty}).`,
  },

  participant: { sv: 'Deltagare', en: 'Participants' },
  participant_rule: {
    sv: 'En person med närvaro på minst en kvart är en deltagare, hur många utbildningar det än blir. Deltagandet börjar den första dagen med närvaro och slutar den dag personen lämnar projektet, annars den senaste dagen med närvaro.',
    en: 'A person who attends for at least a quarter of an hour is one participant, however many trainings. The participation starts on the first attended day and ends when the person leaves the programme, or else on the last attended day.',
  },
  state: { sv: 'Läget första dagen', en: 'State on the first day' },
  state_rule: {
    sv: 'Ålder, utbildningsnivå, kategori och län räknas som de var den första dagen med närvaro, också om de ändras senare. Kön följer personnumret. Ålder är hela år. Länet är arbetsgivarens kommun, inte bostaden.',
    en: 'Age, education, category and county are counted as they were on the first attended day, also if they change later. Sex follows the personal number. Age is whole years. The county is that of the employer’s municipality, not the home.',
  },
  focus: { sv: 'Fokusgrupper', en: 'Focus groups' },
  focus_rule: {
    sv: 'Grupperna är projektets definitioner, inte etiketter på människor. Den som saknar uppgift om senaste utbildning räknas inte som outbildad.',
    en: 'The groups are definitions of the programme, not labels on people. Someone whose last training is unknown does not count as untrained.',
  },
  focus_definition: {
    sv: (name: string, parts: string) => `${name}: ${parts}.`,
    en: (name: string, parts: string) => `${name}: ${parts}.`,
  },
  part_woman: { sv: 'kvinna', en: 'woman' },
  part_man: { sv: 'man', en: 'man' },
  part_kollektiv: { sv: 'kollektiv', en: 'blue-collar' },
  part_tjansteman: { sv: 'tjänsteman', en: 'white-collar' },
  part_unqualified: { sv: 'enkelt arbete', en: 'simple work' },
  part_qualified: { sv: 'inte enkelt arbete', en: 'not simple work' },
  part_years: {
    sv: (years: number) => `ingen utbildning de senaste ${years} åren`,
    en: (years: number) => `no training in the last ${years} years`,
  },
  reach: { sv: 'Räckvidd', en: 'Reach' },
  reach_rule: {
    sv: 'Deltagare i gruppen delat med anställda i gruppen, på företag som är med och har uppgett sin personal efter kön och kategori. Är gruppen smalare än så blir räckvidden minst den som visas.',
    en: 'Participants of the group divided by employees of the group, at companies that are in and have told their staff by sex and category. Where the group is narrower than that, the reach is at least what is shown.',
  },
  company: { sv: 'Företag som är med', en: 'Companies in the programme' },
  company_rule: {
    sv: (from: string, to: string) => `Företag med en överenskommelse från ${from} till ${to}.`,
    en: (from: string, to: string) => `Companies with an agreement from ${from} to ${to}.`,
  },
  size: { sv: 'Storlek', en: 'Size' },
  one_euro: {
    sv: (rate: string) => `En euro är ${rate}\u00a0kr.`,
    en: (rate: string) => `One euro is ${rate}\u00a0SEK.`,
  },
  no_euro: {
    sv: 'Ingen växelkurs är satt, så beloppen kan inte jämföras.',
    en: 'No exchange rate has been set, so the amounts cannot be compared.',
  },
  size_rule: {
    sv: (rate: string) =>
      `Mikro har färre än 10 anställda och högst 2 miljoner euro i omsättning eller balans, litet färre än 50 och högst 10, medelstort färre än 250 och högst 50 i omsättning eller 43 i balans. Koncernföretag räknas ihop. ${rate} Saknas belopp bedöms storleken på antal anställda, och saknas antalet för hela koncernen är storleken okänd.`,
    en: (rate: string) =>
      `Micro has fewer than 10 employees and at most 2 million euro of turnover or balance, small fewer than 50 and at most 10, medium fewer than 250 and at most 50 of turnover or 43 of balance. Companies of a group are added together. ${rate} Without amounts the size is judged by employees, and where nobody of the group has told how many it employs the size is unknown.`,
  },
  hours: { sv: 'Närvaro och underskrift', en: 'Attendance and signature' },
  hours_rule: {
    sv: 'Tid räknas i hela kvartar per person och kurspass. Underskriven är tid som deltagaren själv har intygat.',
    en: 'Time is counted in whole quarters of an hour for each person and session. Signed is time that the participant has confirmed.',
  },
  cofinancing: { sv: 'Medfinansierade timmar', en: 'Co-financed hours' },
  cofinancing_rule: {
    sv: (from: string, to: string) =>
      `Underskriven närvaro från ${from} till ${to}, för en person som den dagen var anställd på ett företag med överenskommelse. Allt annat visas med skälet till att det inte räknas.`,
    en: (from: string, to: string) =>
      `Signed attendance from ${from} to ${to}, for a person who was employed that day at a company with an agreement. Everything else is shown with the reason why it does not count.`,
  },
  value: { sv: 'Värdet i kronor', en: 'The worth in kronor' },
  value_rule: {
    sv: (rate: string) =>
      `Timmar gånger timkostnaden som gällde dagen för passet, i dag ${rate}. Varje rad avrundas för sig till hela ören.`,
    en: (rate: string) =>
      `Hours times the rate in force on the day of the session, today ${rate}. Each row is rounded by itself to whole öre.`,
  },
  value_none: { sv: 'Ingen timkostnad gäller i dag.', en: 'No rate is in force today.' },
  months: { sv: 'Månader', en: 'Months' },
  months_rule: {
    sv: 'Månaden är den då kurspasset hölls. En person räknas en gång per månad, så månaderna kan inte läggas ihop till antalet deltagare.',
    en: 'The month is that in which the session was held. A person counts once a month, so the months cannot be added up to the number of participants.',
  },
  few: { sv: 'Små grupper', en: 'Small groups' },
  few_rule: {
    sv: (few: string) =>
      `För andra än dem som arbetar med deltagarna räknas siffrorna när en månad är slut och står sedan stilla. Grupper med ${few} personer visas inte som antal, och ett tal visas på nytt först när ingen eller tillräckligt många har kommit till. Då utelämnas också andra tal, eller står kvar, som annars skulle avslöja det lilla.`,
    en: (few: string) =>
      `For others than those who work with the participants, the figures are counted when a month is over and then stand still. Groups of ${few} people are not shown as a number, and a number is shown anew only when nobody or enough have joined. Other figures that would give it away are then left out too, or stand as they were.`,
  },
  protected: { sv: 'Skyddade uppgifter', en: 'Protected identity' },
  protected_rule: {
    sv: 'Personer med skyddade uppgifter räknas i projektets summor. De visas aldrig med namn, företag, plats eller tid, och ingår inte i ett enskilt företags siffror. Det som noteras om dem kommer med när månaden är slut.',
    en: 'People with protected identity count in the programme’s sums. They never show by name, company, place or time, and are not part of any single company’s figures. What is noted of them enters when the month has closed.',
  },
})
