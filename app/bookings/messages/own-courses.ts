import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type OwnCourses = {
  title: string
  lede: string
  nothing: string
  for_line: string
  begins: (day: string, clock: string) => string
  full: string
  ask: string
  take_back: string
  asked: string
  seat: string
  waits: string
  no: string
  gone: string
  /** Nobody answered before it began. */
  late: string
  because: Readonly<Record<'needed_here' | 'other_day' | 'others_first', string>>
  who_sees: string
  not_found: string
}

/** What somebody reads who asks for a seat at a course, on the phone by their own link. */
export const ownCoursesWords: Record<ParticipantLanguage, OwnCourses> = {
  sv: {
    title: 'Kurser för dig',
    lede: 'De här kurserna passar din plan. Säg till om du vill gå.',
    nothing: 'Det finns ingen kurs för dig just nu.',
    for_line: 'Så lär du dig:',
    begins: (day, clock) => `Start ${day}, kl. ${clock}`,
    full: 'Det är fullt nu. Du kan få stå i kö.',
    ask: 'Jag vill gå',
    take_back: 'Jag vill inte längre',
    asked: 'Du har frågat. Svaret kommer här.',
    seat: 'Ja. Du har en plats.',
    waits: 'Ja. Du står i kö.',
    no: 'Nej, inte nu.',
    gone: 'Du har ingen plats längre. Du kan fråga igen.',
    late: 'Det kom inget svar i tid. Kursen har börjat. Fråga din chef om en annan.',
    because: {
      needed_here: 'Du behövs på jobbet då.',
      other_day: 'En annan dag är bättre.',
      others_first: 'Andra får gå först.',
    },
    who_sees: 'De som bokar kurser på ditt jobb ser att du har frågat. Din chef kan se det.',
    not_found: 'Kursen går inte att välja längre.',
  },
  en: {
    title: 'Courses for you',
    lede: 'These courses fit your plan. Say so if you want to go.',
    nothing: 'There is no course for you right now.',
    for_line: 'So you learn:',
    begins: (day, clock) => `Begins ${day} at ${clock}`,
    full: 'It is full now. You may be put in line.',
    ask: 'I want to go',
    take_back: 'I no longer want to',
    asked: 'You have asked. The answer comes here.',
    seat: 'Yes. You have a seat.',
    waits: 'Yes. You are in line.',
    no: 'No, not now.',
    gone: 'You have no seat any more. You can ask again.',
    late: 'No answer came in time. The course has begun. Ask your manager about another.',
    because: {
      needed_here: 'You are needed at work then.',
      other_day: 'Another day is better.',
      others_first: 'Others go first.',
    },
    who_sees: 'Those who book courses at your work see that you have asked. Your manager may see it.',
    not_found: 'The course can no longer be chosen.',
  },
  ar: {
    title: 'دورات لك',
    lede: 'هذه الدورات تناسب خطتك. أخبرنا إذا كنت تريد الحضور.',
    nothing: 'لا توجد دورة لك الآن.',
    for_line: 'هكذا تتعلم:',
    begins: (day, clock) => `تبدأ ${day} الساعة ${clock}`,
    full: 'الدورة ممتلئة الآن. يمكن أن تنتظر دورك.',
    ask: 'أريد الحضور',
    take_back: 'لم أعد أريد',
    asked: 'لقد سألت. سيأتي الجواب هنا.',
    seat: 'نعم. لديك مقعد.',
    waits: 'نعم. أنت في قائمة الانتظار.',
    no: 'لا، ليس الآن.',
    gone: 'لم يعد لديك مقعد. يمكنك أن تسأل مرة أخرى.',
    late: 'لم يصل جواب في الوقت المناسب. بدأت الدورة. اسأل مديرك عن دورة أخرى.',
    because: {
      needed_here: 'العمل يحتاجك في ذلك الوقت.',
      other_day: 'يوم آخر أفضل.',
      others_first: 'آخرون يذهبون أولاً.',
    },
    who_sees: 'من يحجز الدورات في عملك يرى أنك سألت. وقد يراه مديرك.',
    not_found: 'لم يعد من الممكن اختيار هذه الدورة.',
  },
  bs: {
    title: 'Kursevi za tebe',
    lede: 'Ovi kursevi odgovaraju tvom planu. Reci ako želiš ići.',
    nothing: 'Trenutno nema kursa za tebe.',
    for_line: 'Tako učiš:',
    begins: (day, clock) => `Počinje ${day} u ${clock}`,
    full: 'Sada je puno. Možeš čekati na red.',
    ask: 'Želim ići',
    take_back: 'Više ne želim',
    asked: 'Pitanje je poslano. Odgovor dolazi ovdje.',
    seat: 'Da. Imaš mjesto.',
    waits: 'Da. Čekaš na red.',
    no: 'Ne, ne sada.',
    gone: 'Više nemaš mjesto. Možeš pitati ponovo.',
    late: 'Odgovor nije stigao na vrijeme. Kurs je počeo. Pitaj svog šefa za drugi.',
    because: {
      needed_here: 'Tada si potreban na poslu.',
      other_day: 'Drugi dan je bolji.',
      others_first: 'Drugi idu prvi.',
    },
    who_sees: 'Oni koji rezervišu kurseve na tvom poslu vide da želiš ići. I tvoj šef to može vidjeti.',
    not_found: 'Ovaj kurs se više ne može izabrati.',
  },
  pl: {
    title: 'Kursy dla ciebie',
    lede: 'Te kursy pasują do twojego planu. Powiedz, jeśli chcesz iść.',
    nothing: 'Teraz nie ma dla ciebie kursu.',
    for_line: 'Tak się uczysz:',
    begins: (day, clock) => `Początek ${day}, godz. ${clock}`,
    full: 'Teraz brak miejsc. Możesz czekać w kolejce.',
    ask: 'Chcę iść',
    take_back: 'Już nie chcę',
    asked: 'Prośba wysłana. Odpowiedź będzie tutaj.',
    seat: 'Tak. Masz miejsce.',
    waits: 'Tak. Czekasz w kolejce.',
    no: 'Nie, nie teraz.',
    gone: 'Nie masz już miejsca. Możesz zapytać jeszcze raz.',
    late: 'Odpowiedź nie przyszła na czas. Kurs już się zaczął. Zapytaj szefa o inny.',
    because: {
      needed_here: 'Wtedy jesteś potrzebny w pracy.',
      other_day: 'Inny dzień jest lepszy.',
      others_first: 'Inni idą pierwsi.',
    },
    who_sees:
      'Osoby, które rezerwują kursy w twojej pracy, widzą, że pytasz. Twój szef też może to zobaczyć.',
    not_found: 'Tego kursu nie można już wybrać.',
  },
  so: {
    title: 'Koorsooyin adiga kuu ah',
    lede: 'Koorsooyinkan waxay ku habboon yihiin qorshahaaga. Sheeg haddii aad rabto.',
    nothing: 'Hadda koorso kuuma jirto.',
    for_line: 'Sidan ayaad u baranaysaa:',
    begins: (day, clock) => `Waxay bilaabanaysaa ${day}, saacadda ${clock}`,
    full: 'Hadda way buuxdaa. Saf ayaad geli kartaa.',
    ask: 'Waan rabaa',
    take_back: 'Ma rabo mar dambe',
    asked: 'Waad weydiisay. Jawaabtu halkan ayay imanaysaa.',
    seat: 'Haa. Boos ayaad leedahay.',
    waits: 'Haa. Safka ayaad ku jirtaa.',
    no: 'Maya, hadda maya.',
    gone: 'Boos ma lihid hadda. Mar kale ayaad weydiin kartaa.',
    late: 'Jawaab waqtigeedii kuma iman. Koorsadu way bilaabatay. Maamulahaaga weydii mid kale.',
    because: {
      needed_here: 'Markaas shaqada ayaa kuu baahan.',
      other_day: 'Maalin kale ayaa ka fiican.',
      others_first: 'Dad kale ayaa hore u tagaya.',
    },
    who_sees:
      'Kuwa shaqadaada koorsooyinka ka qabta way arkaan inaad weydiisay. Maamulahaagu wuu arki karaa.',
    not_found: 'Koorsadan lama dooran karo mar dambe.',
  },
  uk: {
    title: 'Курси для вас',
    lede: 'Ці курси підходять до вашого плану. Скажіть, якщо хочете піти.',
    nothing: 'Зараз для вас немає курсу.',
    for_line: 'Так ви вчитеся:',
    begins: (day, clock) => `Початок ${day}, о ${clock}`,
    full: 'Зараз місць немає. Можна стати в чергу.',
    ask: 'Хочу піти',
    take_back: 'Більше не хочу',
    asked: 'Ви запитали. Відповідь буде тут.',
    seat: 'Так. У вас є місце.',
    waits: 'Так. Ви в черзі.',
    no: 'Ні, не зараз.',
    gone: 'У вас більше немає місця. Можна запитати знову.',
    late: 'Відповідь не прийшла вчасно. Курс уже почався. Запитай керівника про інший.',
    because: {
      needed_here: 'Тоді ви потрібні на роботі.',
      other_day: 'Інший день кращий.',
      others_first: 'Спочатку підуть інші.',
    },
    who_sees:
      'Ті, хто замовляє курси на вашій роботі, бачать ваше прохання. Його може бачити й ваш керівник.',
    not_found: 'Цей курс більше не можна вибрати.',
  },
}
