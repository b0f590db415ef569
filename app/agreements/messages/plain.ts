import { texts } from '../../foundation/text.ts'

/** What the agreement and the declaration mean, in few and plain words. Ours; the legal text stands beside it. */
export const plainTexts = texts({
  short: { sv: 'Kort sagt', en: 'In short' },
  agreement_note: {
    sv: 'Det här är Spångs sammanfattning för den som läser. Den är inte en del av överenskommelsen. Det är texten i överenskommelsen som gäller.',
    en: 'This is Spång’s summary for the reader. It is no part of the agreement. The words of the agreement are what counts.',
  },
  declaration_note: {
    sv: 'Det här är Spångs förklaring för den som läser. Den är inte en del av försäkran, och lagen gäller före den.',
    en: 'This is Spång’s explanation for the reader. It is no part of the declaration, and the law comes before it.',
  },
  agreement_1: {
    sv: 'Projektet hjälper er att se vilken kunskap ni behöver, och utbildar era anställda.',
    en: 'The programme helps you see what skills you need, and trains your employees.',
  },
  agreement_2: {
    sv: 'De anställda går utbildningen på arbetstid, med lön. Tiden är er del av kostnaden.',
    en: 'Employees train in working hours, with pay. That time is your part of the cost.',
  },
  agreement_3: {
    sv: 'Den som deltar skriver under för sina timmar. Det gör också den som leder arbetet.',
    en: 'Whoever takes part signs for their hours. So does whoever leads the work.',
  },
  agreement_4: {
    sv: 'Ni berättar hur många anställda ni har, och vilket annat stöd ni har fått. Säg till när något ändras.',
    en: 'You tell how many employees you have, and what other aid you have received. Say when something changes.',
  },
  agreement_5: {
    sv: 'Uppgifter om dem som deltar lämnas till myndigheter. Ni berättar det för dem. Vilket fackförbund någon hör till frågar vi aldrig om.',
    en: 'Details of those who take part go to public authorities. You tell them so. We never ask which union anyone belongs to.',
  },
  agreement_6: {
    sv: 'Ni kan sluta när ni vill. Det som är gjort och underskrivet räknas ändå.',
    en: 'You can stop when you like. What has been done and signed still counts.',
  },
  declaration_1: {
    sv: 'Utbildningen kan räknas som stöd från staten. Det finns en gräns för hur mycket sådant stöd ett företag får ta emot på tre år.',
    en: 'The training may count as aid from the state. There is a limit to how much of such aid a company may receive in three years.',
  },
  declaration_2: {
    sv: 'Därför behöver vi veta vad ni redan har fått. Räkna med alla företag i samma koncern.',
    en: 'So we need to know what you have received already. Count every company of the same group.',
  },
  declaration_3: {
    sv: 'Titta i besluten om stöd från de senaste tre åren. Där står vem som gav det, dagen, beloppet och regeln.',
    en: 'Look in the decisions on aid of the last three years. They tell who gave it, the day, the amount and the rule.',
  },
  declaration_4: {
    sv: 'Har ni inte fått något svarar ni nej. Vet ni inte vilken regel det var väljer ni det.',
    en: 'If you have received none, answer no. If you do not know which rule it was, choose that.',
  },
  declaration_5: {
    sv: 'Blir det fel lämnar ni en ny försäkran. Den nya gäller då.',
    en: 'If something is wrong, give a new declaration. The new one then counts.',
  },
})
