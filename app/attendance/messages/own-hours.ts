import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type OwnHoursWords = {
  title: string
  lede: string
  nothing: string
  together: (hours: string) => string
  sign: (hours: string) => string
  what: string
  who_sees: string
  wrong: string
  because: Readonly<Record<'absent' | 'shorter' | 'longer', string>>
  right_after_all: string
  objected: (because: string) => string
  /** Where hours are signed that are not signed here. */
  elsewhere: Readonly<Record<'portal' | 'paper', string>>
  thanks: (hours: string) => string
  signed: string
  /** Above what is signed, in the text that is kept. */
  was_there: string
  read_aloud: string
  stop_reading: string
  hours_changed: string
  nothing_to_sign: string
  already_signed: string
  because_missing: string
  not_found: string
  too_many_tries: string
}

/** What a participant reads and signs, on the phone by a link of their own. Short words, for someone who reads little. */
export const ownHoursWords: Record<ParticipantLanguage, OwnHoursWords> = {
  sv: {
    title: 'Dina timmar',
    lede: 'Läs. Om det stämmer: skriv under.',
    nothing: 'Inget väntar på dig.',
    together: hours => `Tillsammans ${hours}`,
    sign: hours => `Det stämmer. Jag skriver under ${hours}.`,
    what: 'Du visar att du var med. Det är allt.',
    who_sees: 'Din lärare, ditt företag, projektet och EU kan se dina timmar.',
    wrong: 'Är det fel?',
    because: {
      absent: 'Jag var inte där',
      shorter: 'Jag var där kortare tid',
      longer: 'Jag var där längre tid',
    },
    right_after_all: 'Det stämmer ändå',
    objected: because => `Du sa: ${because}. Vi frågar din lärare. Vänta med den här.`,
    elsewhere: {
      portal: 'Du gör inget här. Du skriver under i ESF:s portal.',
      paper: 'Du gör inget här. Du skriver under på papper.',
    },
    thanks: hours => `Tack! Du har skrivit under ${hours}.`,
    signed: 'Klart',
    was_there: 'Jag var med så här länge:',
    read_aloud: 'Läs upp',
    stop_reading: 'Sluta läsa',
    hours_changed: 'Tiden är en annan nu. Läs igen.',
    nothing_to_sign: 'Det finns inget att skriva under.',
    already_signed: 'Du har redan skrivit under.',
    because_missing: 'Välj vad som är fel.',
    not_found: 'Den tiden finns inte kvar. Läs igen.',
    too_many_tries: 'Du har försökt många gånger. Vänta en stund.',
  },
  en: {
    title: 'Your hours',
    lede: 'Read. If it is right: sign.',
    nothing: 'Nothing is waiting for you.',
    together: hours => `Together ${hours}`,
    sign: hours => `It is right. I sign ${hours}.`,
    what: 'You show that you were there. That is all.',
    who_sees: 'Your trainer, your company, the project and the EU can see your hours.',
    wrong: 'Is it wrong?',
    because: {
      absent: 'I was not there',
      shorter: 'I was there for a shorter time',
      longer: 'I was there for a longer time',
    },
    right_after_all: 'It is right after all',
    objected: because => `You said: ${because}. We ask your trainer. Wait with this one.`,
    elsewhere: {
      portal: 'You need not do anything here. You sign these hours in the portal of the ESF.',
      paper: 'You need not do anything here. You sign on paper.',
    },
    thanks: hours => `Thank you! You have signed ${hours}.`,
    signed: 'Done',
    was_there: 'I was there for this long:',
    read_aloud: 'Read aloud',
    stop_reading: 'Stop reading',
    hours_changed: 'The time is another now. Read again.',
    nothing_to_sign: 'There is nothing to sign.',
    already_signed: 'You have already signed.',
    because_missing: 'Choose what is wrong.',
    not_found: 'That time is not there any more. Read again.',
    too_many_tries: 'You have tried many times. Wait a while.',
  },
  ar: {
    title: 'ساعاتك',
    lede: 'اقرأ. إذا كان صحيحًا: وقّع.',
    nothing: 'لا شيء ينتظرك.',
    together: hours => `المجموع ${hours}`,
    sign: hours => `هذا صحيح. أوقّع على ${hours}.`,
    what: 'أنت تُظهر أنك كنت حاضرًا. هذا كل شيء.',
    who_sees: 'يمكن لمدرّبك وشركتك والمشروع والاتحاد الأوروبي رؤية ساعاتك.',
    wrong: 'هل هناك خطأ؟',
    because: {
      absent: 'لم أكن هناك',
      shorter: 'كنت هناك وقتًا أقصر',
      longer: 'كنت هناك وقتًا أطول',
    },
    right_after_all: 'هذا صحيح في النهاية',
    objected: because => `قلت: ${because}. سنسأل مدرّبك. انتظر مع هذه.`,
    elsewhere: {
      portal: 'لا تحتاج إلى فعل أي شيء هنا. توقّع هذه الساعات في بوابة ESF.',
      paper: 'لا تحتاج إلى فعل أي شيء هنا. توقّع على الورق.',
    },
    thanks: hours => `شكرًا! لقد وقّعت على ${hours}.`,
    signed: 'تم',
    was_there: 'كنت حاضرًا هذه المدة:',
    read_aloud: 'اقرأ بصوت عالٍ',
    stop_reading: 'أوقف القراءة',
    hours_changed: 'الوقت مختلف الآن. اقرأ مرة أخرى.',
    nothing_to_sign: 'لا يوجد شيء للتوقيع.',
    already_signed: 'لقد وقّعت بالفعل.',
    because_missing: 'اختر ما هو الخطأ.',
    not_found: 'هذا الوقت لم يعد موجودًا. اقرأ مرة أخرى.',
    too_many_tries: 'لقد حاولت مرات كثيرة. انتظر قليلًا.',
  },
  bs: {
    title: 'Tvoji sati',
    lede: 'Pročitaj. Ako je tačno: potpiši.',
    nothing: 'Ništa te ne čeka.',
    together: hours => `Ukupno ${hours}`,
    sign: hours => `Tačno je. Potpisujem ${hours}.`,
    what: 'Pokazuješ da si bio tamo. To je sve.',
    who_sees: 'Tvoj predavač, tvoja firma, projekat i EU mogu vidjeti tvoje sate.',
    wrong: 'Nije tačno?',
    because: {
      absent: 'Nisam bio tamo',
      shorter: 'Bio sam tamo kraće vrijeme',
      longer: 'Bio sam tamo duže vrijeme',
    },
    right_after_all: 'Ipak je tačno',
    objected: because => `Rekao si: ${because}. Pitat ćemo predavača. Sačekaj s ovim.`,
    elsewhere: {
      portal: 'Ovdje ne moraš ništa raditi. Ove sate potpisuješ u portalu ESF.',
      paper: 'Ovdje ne moraš ništa raditi. Potpisuješ na papiru.',
    },
    thanks: hours => `Hvala! Potpisano je ${hours}.`,
    signed: 'Gotovo',
    was_there: 'Bio sam tamo ovoliko dugo:',
    read_aloud: 'Pročitaj naglas',
    stop_reading: 'Prestani čitati',
    hours_changed: 'Vrijeme je sada drugačije. Pročitaj ponovo.',
    nothing_to_sign: 'Nema ništa za potpis.',
    already_signed: 'Već je potpisano.',
    because_missing: 'Izaberi šta nije tačno.',
    not_found: 'To vrijeme više ne postoji. Pročitaj ponovo.',
    too_many_tries: 'Pokušao si mnogo puta. Sačekaj malo.',
  },
  pl: {
    title: 'Twoje godziny',
    lede: 'Przeczytaj. Jeśli się zgadza: podpisz.',
    nothing: 'Nic na ciebie nie czeka.',
    together: hours => `Razem ${hours}`,
    sign: hours => `Zgadza się. Podpisuję ${hours}.`,
    what: 'Pokazujesz, że tam byłeś. To wszystko.',
    who_sees: 'Twój trener, twoja firma, projekt i UE mogą widzieć twoje godziny.',
    wrong: 'Coś się nie zgadza?',
    because: {
      absent: 'Nie było mnie tam',
      shorter: 'Byłem tam krócej',
      longer: 'Byłem tam dłużej',
    },
    right_after_all: 'Jednak się zgadza',
    objected: because => `Twoja odpowiedź: ${because}. Zapytamy trenera. Z tym poczekaj.`,
    elsewhere: {
      portal: 'Tutaj nie musisz nic robić. Te godziny podpisujesz w portalu ESF.',
      paper: 'Tutaj nie musisz nic robić. Podpisujesz na papierze.',
    },
    thanks: hours => `Dziękujemy! Podpisano ${hours}.`,
    signed: 'Gotowe',
    was_there: 'Byłem tam tak długo:',
    read_aloud: 'Przeczytaj na głos',
    stop_reading: 'Przestań czytać',
    hours_changed: 'Czas jest teraz inny. Przeczytaj jeszcze raz.',
    nothing_to_sign: 'Nie ma nic do podpisania.',
    already_signed: 'To jest już podpisane.',
    because_missing: 'Wybierz, co się nie zgadza.',
    not_found: 'Tego czasu już nie ma. Przeczytaj jeszcze raz.',
    too_many_tries: 'Za dużo prób. Poczekaj chwilę.',
  },
  so: {
    title: 'Saacadahaaga',
    lede: 'Akhri. Haddii ay sax tahay: saxiix.',
    nothing: 'Waxba kuma sugayaan.',
    together: hours => `Isku dar ${hours}`,
    sign: hours => `Waa sax. Waxaan saxiixayaa ${hours}.`,
    what: 'Waxaad muujinaysaa inaad joogtay. Waa intaas.',
    who_sees: 'Macallinkaaga, shirkaddaada, mashruuca iyo Midowga Yurub way arki karaan saacadahaaga.',
    wrong: 'Ma khalad baa?',
    because: {
      absent: 'Ma joogin',
      shorter: 'Waqti ka yar ayaan joogay',
      longer: 'Waqti ka badan ayaan joogay',
    },
    right_after_all: 'Haa, waa sax',
    objected: because => `Waxaad tiri: ${because}. Macallinka ayaan weydiinaynaa. Kan sug.`,
    elsewhere: {
      portal: 'Halkan waxba kama qabanaysid. Saacadahan waxaad ku saxiixaysaa bogga ESF.',
      paper: 'Halkan waxba kama qabanaysid. Waxaad ku saxiixaysaa warqad.',
    },
    thanks: hours => `Mahadsanid! Waxaad saxiixday ${hours}.`,
    signed: 'Waa dhammaaday',
    was_there: 'Waxaan joogay intan:',
    read_aloud: 'Kor u akhri',
    stop_reading: 'Jooji akhriska',
    hours_changed: 'Waqtigu hadda waa ka duwan yahay. Mar kale akhri.',
    nothing_to_sign: 'Wax la saxiixo ma jiraan.',
    already_signed: 'Hore ayaad u saxiixday.',
    because_missing: 'Dooro waxa khaldan.',
    not_found: 'Waqtigaasi ma jiro hadda. Mar kale akhri.',
    too_many_tries: 'Marar badan ayaad isku dayday. Wax yar sug.',
  },
  uk: {
    title: 'Твої години',
    lede: 'Прочитай. Якщо все правильно: підпиши.',
    nothing: 'Нічого не чекає на тебе.',
    together: hours => `Разом ${hours}`,
    sign: hours => `Усе правильно. Я підписую ${hours}.`,
    what: 'Ти показуєш, що був там. Це все.',
    who_sees: 'Твій викладач, твоя компанія, проєкт і ЄС можуть бачити твої години.',
    wrong: 'Щось неправильно?',
    because: {
      absent: 'Мене там не було',
      shorter: 'Я був там менше часу',
      longer: 'Я був там більше часу',
    },
    right_after_all: 'Усе ж правильно',
    objected: because => `Твоя відповідь: ${because}. Ми запитаємо викладача. Із цим зачекай.`,
    elsewhere: {
      portal: 'Тут нічого робити не треба. Ці години ти підписуєш на порталі ESF.',
      paper: 'Тут нічого робити не треба. Ти підписуєш на папері.',
    },
    thanks: hours => `Дякуємо! Підписано ${hours}.`,
    signed: 'Готово',
    was_there: 'Я був там стільки часу:',
    read_aloud: 'Прочитати вголос',
    stop_reading: 'Зупинити читання',
    hours_changed: 'Час тепер інший. Прочитай ще раз.',
    nothing_to_sign: 'Нема чого підписувати.',
    already_signed: 'Це вже підписано.',
    because_missing: 'Вибери, що неправильно.',
    not_found: 'Цього часу вже немає. Прочитай ще раз.',
    too_many_tries: 'Забагато спроб. Зачекай трохи.',
  },
}
