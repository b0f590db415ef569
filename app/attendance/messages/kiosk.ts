import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type KioskWords = {
  title: string
  not_here: string
  pin: string
  pin_hint: string
  no_pin: string
  back: string
  wrong_pin: string
  too_many_pins: string
  without_network: string
  kept: string
  early: (time: string) => string
  over: string
  gone: string
  make_pin: string
  your_pin: string
  keep_pin: string
}

/** What is read on a shared screen, and of the digits that one is known by there. Short words, for someone who reads little. */
export const kioskWords: Record<ParticipantLanguage, KioskWords> = {
  sv: {
    title: 'Tryck på ditt namn',
    not_here: 'Står du inte här? Säg till din lärare.',
    pin: 'Din kod',
    pin_hint: 'Fyra siffror. Du får dem på sidan med dina timmar.',
    no_pin: 'Jag har ingen kod',
    back: 'Tillbaka till namnen',
    wrong_pin: 'Det är fel kod. Försök igen.',
    too_many_pins: 'Det blev många fel. Vänta en kvart, eller tryck att du inte har en kod.',
    without_network: 'Det finns inget nät. Tryck ändå. Din lärare ska säga att det stämmer.',
    kept: 'Du är här. Din lärare ska säga att det stämmer.',
    early: time => `Kom tillbaka klockan ${time}.`,
    over: 'Det är slut för i dag.',
    gone: 'Det finns inget nät. Namnen kommer tillbaka när det finns.',
    make_pin: 'Ge mig en kod för skärmen',
    your_pin: 'Din kod för skärmen i rummet',
    keep_pin: 'Skriv upp koden. Du ser den bara nu. Den gamla koden gäller inte mer.',
  },
  en: {
    title: 'Press your name',
    not_here: 'Are you not here? Tell your trainer.',
    pin: 'Your code',
    pin_hint: 'Four digits. You get them on the page of your hours.',
    no_pin: 'I have no code',
    back: 'Back to the names',
    wrong_pin: 'That is the wrong code. Try again.',
    too_many_pins: 'Too many were wrong. Wait a quarter of an hour, or press that you have no code.',
    without_network: 'There is no network. Press all the same. Your trainer confirms it.',
    kept: 'You are here. Your trainer confirms it.',
    early: time => `Come back at ${time}.`,
    over: 'It is over for today.',
    gone: 'There is no network. The names come back when there is.',
    make_pin: 'Give me a code for the screen',
    your_pin: 'Your code for the screen in the room',
    keep_pin: 'Write the code down. You see it only now. The old code is no longer good.',
  },
  ar: {
    title: 'اضغط على اسمك',
    not_here: 'ألا تجد اسمك؟ أخبر مدرّبك.',
    pin: 'رمزك',
    pin_hint: 'أربعة أرقام. تجدها في صفحة ساعاتك.',
    no_pin: 'ليس لدي رمز',
    back: 'العودة إلى الأسماء',
    wrong_pin: 'الرمز خطأ. حاول مرة أخرى.',
    too_many_pins: 'أخطاء كثيرة. انتظر ربع ساعة، أو اضغط أنه ليس لديك رمز.',
    without_network: 'لا توجد شبكة. اضغط على أي حال. سيؤكد مدرّبك ذلك.',
    kept: 'أنت هنا. سيؤكد مدرّبك ذلك.',
    early: time => `عد في الساعة ${time}.`,
    over: 'انتهى اليوم.',
    gone: 'لا توجد شبكة. ستعود الأسماء عندما تعود الشبكة.',
    make_pin: 'أعطني رمزًا للشاشة',
    your_pin: 'رمزك للشاشة في القاعة',
    keep_pin: 'اكتب الرمز. تراه الآن فقط. الرمز القديم لم يعد صالحًا.',
  },
  bs: {
    title: 'Pritisni svoje ime',
    not_here: 'Nema te ovdje? Reci predavaču.',
    pin: 'Tvoj kod',
    pin_hint: 'Četiri cifre. Dobiješ ih na stranici sa svojim satima.',
    no_pin: 'Nemam kod',
    back: 'Nazad na imena',
    wrong_pin: 'Kod je pogrešan. Pokušaj ponovo.',
    too_many_pins: 'Previše grešaka. Sačekaj petnaest minuta ili pritisni da nemaš kod.',
    without_network: 'Nema mreže. Ipak pritisni. Tvoj predavač će potvrditi.',
    kept: 'Ti si ovdje. Tvoj predavač će potvrditi.',
    early: time => `Vrati se u ${time}.`,
    over: 'Za danas je gotovo.',
    gone: 'Nema mreže. Imena se vraćaju kad je bude.',
    make_pin: 'Daj mi kod za ekran',
    your_pin: 'Tvoj kod za ekran u prostoriji',
    keep_pin: 'Zapiši kod. Vidiš ga samo sada. Stari kod više ne važi.',
  },
  pl: {
    title: 'Naciśnij swoje imię',
    not_here: 'Nie ma cię tutaj? Powiedz prowadzącemu.',
    pin: 'Twój kod',
    pin_hint: 'Cztery cyfry. Dostaniesz je na stronie ze swoimi godzinami.',
    no_pin: 'Nie mam kodu',
    back: 'Wróć do imion',
    wrong_pin: 'To zły kod. Spróbuj jeszcze raz.',
    too_many_pins: 'Za dużo błędów. Poczekaj kwadrans albo naciśnij, że nie masz kodu.',
    without_network: 'Nie ma sieci. Mimo to naciśnij. Prowadzący to potwierdzi.',
    kept: 'Jesteś tutaj. Prowadzący to potwierdzi.',
    early: time => `Wróć o ${time}.`,
    over: 'Na dziś koniec.',
    gone: 'Nie ma sieci. Imiona wrócą, gdy będzie.',
    make_pin: 'Daj mi kod do ekranu',
    your_pin: 'Twój kod do ekranu w sali',
    keep_pin: 'Zapisz kod. Widzisz go tylko teraz. Stary kod już nie działa.',
  },
  so: {
    title: 'Riix magacaaga',
    not_here: 'Halkan ma ku jirtid? U sheeg macallinka.',
    pin: 'Koodhkaaga',
    pin_hint: 'Afar lambar. Waxaad ka helaysaa bogga saacadahaaga.',
    no_pin: 'Koodh ma haysto',
    back: 'Ku noqo magacyada',
    wrong_pin: 'Koodhku waa khalad. Isku day mar kale.',
    too_many_pins: 'Khaladaad badan. Sug shan iyo toban daqiiqo, ama riix inaadan koodh haysan.',
    without_network: 'Shabakad ma jirto. Riix si kastaba. Macallinku wuu xaqiijinayaa.',
    kept: 'Waad joogtaa. Macallinku wuu xaqiijinayaa.',
    early: time => `Soo noqo ${time}.`,
    over: 'Maanta waa dhammaatay.',
    gone: 'Shabakad ma jirto. Magacyadu way soo noqonayaan markay jirto.',
    make_pin: 'I sii koodh shaashadda',
    your_pin: 'Koodhkaaga shaashadda qolka',
    keep_pin: 'Qor koodhka. Hadda oo keliya ayaad aragtaa. Koodhkii hore ma shaqeeyo.',
  },
  uk: {
    title: 'Натисніть своє ім’я',
    not_here: 'Вас тут немає? Скажіть викладачу.',
    pin: 'Ваш код',
    pin_hint: 'Чотири цифри. Ви отримаєте їх на сторінці своїх годин.',
    no_pin: 'У мене немає коду',
    back: 'Назад до імен',
    wrong_pin: 'Код неправильний. Спробуйте ще раз.',
    too_many_pins: 'Забагато помилок. Зачекайте чверть години або натисніть, що коду немає.',
    without_network: 'Немає мережі. Все одно натисніть. Викладач це підтвердить.',
    kept: 'Ви тут. Викладач це підтвердить.',
    early: time => `Поверніться о ${time}.`,
    over: 'На сьогодні все.',
    gone: 'Немає мережі. Імена повернуться, коли вона буде.',
    make_pin: 'Дайте мені код для екрана',
    your_pin: 'Ваш код для екрана в кімнаті',
    keep_pin: 'Запишіть код. Ви бачите його лише зараз. Старий код більше не діє.',
  },
}
