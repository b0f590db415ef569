import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type SigningCodeWords = {
  /** Before it is sent: why, and where it goes. */
  lede: Readonly<Record<'mail' | 'sms', string>>
  send: string
  sent: Readonly<Record<'mail' | 'sms', (minutes: number) => string>>
  code: string
  code_hint: string
  again: string
  no_way: string
  no_way_to_you: string
  not_a_code: string
  code_not_asked: string
  code_too_old: string
  code_used_up: string
  code_wrong: string
  code_for_other: string
  too_many_codes: string
}

/** Signing with a one-time code, where the programme asks for one. As short as the rest of the page. */
export const signingCodeWords: Record<ParticipantLanguage, SigningCodeWords> = {
  sv: {
    lede: {
      sms: 'Du skriver under med en kod. Den kommer i ett SMS till din mobil.',
      mail: 'Du skriver under med en kod. Den kommer till din e-post.',
    },
    send: 'Det stämmer. Skicka koden.',
    sent: {
      sms: minutes => `Koden är på väg till din mobil. Den gäller i ${minutes} minuter.`,
      mail: minutes => `Koden är på väg till din e-post. Den gäller i ${minutes} minuter.`,
    },
    code: 'Din kod',
    code_hint: 'Sex siffror.',
    again: 'Skicka en ny kod',
    no_way:
      'Här skriver man under med en kod. Vi har varken din mobil eller din e-post. Säg till din lärare. Du kan skriva under på lärarens telefon eller på papper.',
    no_way_to_you: 'Vi kan inte nå dig. Säg till din lärare.',
    not_a_code: 'Koden är sex siffror. Skriv dem här.',
    code_not_asked: 'Den koden går inte. Be om en ny kod.',
    code_too_old: 'Koden är för gammal. Be om en ny kod.',
    code_used_up: 'Det blev fel fem gånger. Be om en ny kod.',
    code_wrong: 'Det är inte rätt kod. Titta en gång till.',
    code_for_other: 'Tiden är en annan nu. Koden går inte. Läs igen och be om en ny kod.',
    too_many_codes: 'Du har bett om många koder. Vänta en stund.',
  },
  en: {
    lede: {
      sms: 'You sign with a code. It comes in an SMS to your mobile.',
      mail: 'You sign with a code. It comes to your e-mail.',
    },
    send: 'It is right. Send the code.',
    sent: {
      sms: minutes => `The code is on its way to your mobile. It is good for ${minutes} minutes.`,
      mail: minutes => `The code is on its way to your e-mail. It is good for ${minutes} minutes.`,
    },
    code: 'Your code',
    code_hint: 'Six digits.',
    again: 'Send a new code',
    no_way:
      'Here you sign with a code. We have neither your mobile nor your e-mail. Tell your trainer. You can sign on the trainer’s phone or on paper.',
    no_way_to_you: 'We cannot reach you. Tell your trainer.',
    not_a_code: 'The code is six digits. Write them here.',
    code_not_asked: 'That code does not work. Ask for a new code.',
    code_too_old: 'The code is too old. Ask for a new code.',
    code_used_up: 'It was wrong five times. Ask for a new code.',
    code_wrong: 'That is not the right code. Look once more.',
    code_for_other: 'The time is another now. The code does not work. Read again and ask for a new code.',
    too_many_codes: 'You have asked for many codes. Wait a while.',
  },
  ar: {
    lede: {
      sms: 'توقّع برمز. يصل الرمز في رسالة SMS إلى هاتفك.',
      mail: 'توقّع برمز. يصل الرمز إلى بريدك الإلكتروني.',
    },
    send: 'هذا صحيح. أرسل الرمز.',
    sent: {
      sms: minutes => `الرمز في الطريق إلى هاتفك. يعمل لمدة ${minutes} دقيقة.`,
      mail: minutes => `الرمز في الطريق إلى بريدك الإلكتروني. يعمل لمدة ${minutes} دقيقة.`,
    },
    code: 'رمزك',
    code_hint: 'ستة أرقام.',
    again: 'أرسل رمزًا جديدًا',
    no_way:
      'هنا يكون التوقيع برمز. ليس لدينا رقم هاتفك ولا بريدك الإلكتروني. أخبر مدرّبك. يمكنك التوقيع على هاتف المدرّب أو على الورق.',
    no_way_to_you: 'لا نستطيع الوصول إليك. أخبر مدرّبك.',
    not_a_code: 'الرمز ستة أرقام. اكتبها هنا.',
    code_not_asked: 'هذا الرمز لا يعمل. اطلب رمزًا جديدًا.',
    code_too_old: 'الرمز قديم جدًا. اطلب رمزًا جديدًا.',
    code_used_up: 'كان خطأ خمس مرات. اطلب رمزًا جديدًا.',
    code_wrong: 'هذا ليس الرمز الصحيح. انظر مرة أخرى.',
    code_for_other: 'الوقت مختلف الآن. الرمز لا يعمل. اقرأ مرة أخرى واطلب رمزًا جديدًا.',
    too_many_codes: 'طلبت رموزًا كثيرة. انتظر قليلًا.',
  },
  bs: {
    lede: {
      sms: 'Potpisuješ kodom. Kod stiže SMS-om na tvoj mobitel.',
      mail: 'Potpisuješ kodom. Kod stiže na tvoj e-mail.',
    },
    send: 'Tačno je. Pošalji kod.',
    sent: {
      sms: minutes => `Kod je na putu na tvoj mobitel. Vrijedi ${minutes} minuta.`,
      mail: minutes => `Kod je na putu na tvoj e-mail. Vrijedi ${minutes} minuta.`,
    },
    code: 'Tvoj kod',
    code_hint: 'Šest cifara.',
    again: 'Pošalji novi kod',
    no_way:
      'Ovdje se potpisuje kodom. Nemamo ni tvoj mobitel ni tvoj e-mail. Reci svom predavaču. Možeš potpisati na telefonu predavača ili na papiru.',
    no_way_to_you: 'Ne možemo te dobiti. Reci svom predavaču.',
    not_a_code: 'Kod ima šest cifara. Upiši ih ovdje.',
    code_not_asked: 'Taj kod ne radi. Traži novi kod.',
    code_too_old: 'Kod je prestar. Traži novi kod.',
    code_used_up: 'Pet puta je bilo pogrešno. Traži novi kod.',
    code_wrong: 'To nije pravi kod. Pogledaj još jednom.',
    code_for_other: 'Vrijeme je sada drugačije. Kod ne radi. Pročitaj ponovo i traži novi kod.',
    too_many_codes: 'Tražio si mnogo kodova. Sačekaj malo.',
  },
  pl: {
    lede: {
      sms: 'Podpisujesz kodem. Kod przyjdzie SMS-em na twoją komórkę.',
      mail: 'Podpisujesz kodem. Kod przyjdzie na twój e-mail.',
    },
    send: 'Zgadza się. Wyślij kod.',
    sent: {
      sms: minutes => `Kod jest w drodze na twoją komórkę. Jest ważny ${minutes} minut.`,
      mail: minutes => `Kod jest w drodze na twój e-mail. Jest ważny ${minutes} minut.`,
    },
    code: 'Twój kod',
    code_hint: 'Sześć cyfr.',
    again: 'Wyślij nowy kod',
    no_way:
      'Tutaj podpisuje się kodem. Nie mamy ani twojej komórki, ani twojego e-maila. Powiedz trenerowi. Możesz podpisać na telefonie trenera albo na papierze.',
    no_way_to_you: 'Nie możemy do ciebie dotrzeć. Powiedz trenerowi.',
    not_a_code: 'Kod to sześć cyfr. Wpisz je tutaj.',
    code_not_asked: 'Ten kod nie działa. Poproś o nowy kod.',
    code_too_old: 'Kod jest za stary. Poproś o nowy kod.',
    code_used_up: 'Pięć razy było źle. Poproś o nowy kod.',
    code_wrong: 'To nie jest właściwy kod. Spójrz jeszcze raz.',
    code_for_other: 'Czas jest teraz inny. Kod nie działa. Przeczytaj jeszcze raz i poproś o nowy kod.',
    too_many_codes: 'Za dużo kodów. Poczekaj chwilę.',
  },
  so: {
    lede: {
      sms: 'Waxaad ku saxiixaysaa kood. Wuxuu SMS ahaan ugu imanayaa mobilkaaga.',
      mail: 'Waxaad ku saxiixaysaa kood. Wuxuu u imanayaa iimaylkaaga.',
    },
    send: 'Waa sax. Soo dir koodka.',
    sent: {
      sms: minutes => `Koodku wuxuu u socdaa mobilkaaga. Wuxuu shaqaynayaa ${minutes} daqiiqo.`,
      mail: minutes => `Koodku wuxuu u socdaa iimaylkaaga. Wuxuu shaqaynayaa ${minutes} daqiiqo.`,
    },
    code: 'Koodkaaga',
    code_hint: 'Lix tiro.',
    again: 'Soo dir kood cusub',
    no_way:
      'Halkan waxaa lagu saxiixaa kood. Ma hayno mobilkaaga iyo iimaylkaaga midna. U sheeg macallinka. Waxaad ku saxiixi kartaa taleefanka macallinka ama warqad.',
    no_way_to_you: 'Kuma heli karno. U sheeg macallinka.',
    not_a_code: 'Koodku waa lix tiro. Halkan ku qor.',
    code_not_asked: 'Koodkaasi ma shaqaynayo. Codso kood cusub.',
    code_too_old: 'Koodku waa duug. Codso kood cusub.',
    code_used_up: 'Shan jeer ayuu khaldanaa. Codso kood cusub.',
    code_wrong: 'Koodka saxda ah ma aha. Mar kale eeg.',
    code_for_other:
      'Waqtigu hadda waa ka duwan yahay. Koodku ma shaqaynayo. Mar kale akhri oo codso kood cusub.',
    too_many_codes: 'Koodhad badan ayaad codsatay. Wax yar sug.',
  },
  uk: {
    lede: {
      sms: 'Ти підписуєш кодом. Він прийде в SMS на твій телефон.',
      mail: 'Ти підписуєш кодом. Він прийде на твою пошту.',
    },
    send: 'Усе правильно. Надіслати код.',
    sent: {
      sms: minutes => `Код уже йде на твій телефон. Він діє ${minutes} хвилин.`,
      mail: minutes => `Код уже йде на твою пошту. Він діє ${minutes} хвилин.`,
    },
    code: 'Твій код',
    code_hint: 'Шість цифр.',
    again: 'Надіслати новий код',
    no_way:
      'Тут підписують кодом. Ми не маємо ні твого телефону, ні твоєї пошти. Скажи викладачеві. Можна підписати на телефоні викладача або на папері.',
    no_way_to_you: 'Ми не можемо до тебе достукатися. Скажи викладачеві.',
    not_a_code: 'Код — це шість цифр. Напиши їх тут.',
    code_not_asked: 'Цей код не діє. Попроси новий код.',
    code_too_old: 'Код застарий. Попроси новий код.',
    code_used_up: 'П’ять разів було неправильно. Попроси новий код.',
    code_wrong: 'Це не той код. Подивись ще раз.',
    code_for_other: 'Час тепер інший. Код не діє. Прочитай ще раз і попроси новий код.',
    too_many_codes: 'Забагато кодів. Зачекай трохи.',
  },
}
