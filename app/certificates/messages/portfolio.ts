import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type PortfolioWords = {
  title: string
  lede: string
  nothing: string
  kind: Readonly<Record<'attendance' | 'qualification', string>>
  not_valid: string
  download_sv: string
  download_en: string
  /** Signed, for a wallet of badges. */
  download_badge: string
  /** Above the ticks: what somebody sees who has the number. */
  who_checks: string
  shared: string
  shows: Readonly<Record<'name' | 'course' | 'hours' | 'competences', string>>
  save: string
  saved: string
  see: string
  number: string
  who_sees: string
  changed_by_other: string
  not_found: string
  too_many_tries: string
}

/** A participant's own certificates, on a page of their own. Short words, for someone who reads little. */
export const portfolioWords: Record<ParticipantLanguage, PortfolioWords> = {
  sv: {
    title: 'Dina intyg',
    lede: 'Spara dem. Visa dem för den du vill.',
    nothing: 'Du har inget intyg än.',
    kind: { attendance: 'Närvarointyg', qualification: 'Kvalifikationsintyg' },
    not_valid: 'Det här intyget gäller inte längre.',
    download_sv: 'Spara på svenska (PDF)',
    download_en: 'Spara på engelska (PDF)',
    download_badge: 'Spara som digital bricka (Open Badge)',
    who_checks: 'Den som har numret kan se om intyget gäller. Välj vad mer den ser.',
    shared: 'Intyget kan kontrolleras',
    shows: {
      name: 'Mitt namn',
      course: 'Utbildningen',
      hours: 'Dagar och timmar',
      competences: 'Vad den leder till',
    },
    save: 'Spara valet',
    saved: 'Ditt val är sparat.',
    see: 'Se sidan som andra ser',
    number: 'Nummer',
    who_sees: 'Projektet och din lärare kan se dina intyg. Ditt företag kan inte.',
    changed_by_other: 'Valet har ändrats på en annan sida. Se efter och välj igen.',
    not_found: 'Intyget finns inte.',
    too_many_tries: 'Du har försökt många gånger. Vänta en stund.',
  },
  en: {
    title: 'Your certificates',
    lede: 'Save them. Show them to whomever you like.',
    nothing: 'You have no certificate yet.',
    kind: { attendance: 'Attendance certificate', qualification: 'Qualification certificate' },
    not_valid: 'This certificate is no longer valid.',
    download_sv: 'Save in Swedish (PDF)',
    download_en: 'Save in English (PDF)',
    download_badge: 'Save as a digital badge (Open Badge)',
    who_checks: 'Whoever has the number can see whether it is valid. Choose what more they see.',
    shared: 'The certificate can be checked',
    shows: {
      name: 'My name',
      course: 'The course',
      hours: 'Days and hours',
      competences: 'What it leads to',
    },
    save: 'Save the choice',
    saved: 'Your choice is saved.',
    see: 'See the page that others see',
    number: 'Number',
    who_sees: 'The project and your trainer can see your certificates. Your company cannot.',
    changed_by_other: 'The choice was changed on another page. Look and choose again.',
    not_found: 'The certificate is not there.',
    too_many_tries: 'You have tried many times. Wait a while.',
  },
  ar: {
    title: 'شهاداتك',
    lede: 'احفظها. أظهرها لمن تريد.',
    nothing: 'ليس لديك شهادة بعد.',
    kind: { attendance: 'شهادة حضور', qualification: 'شهادة تأهيل' },
    not_valid: 'هذه الشهادة لم تعد صالحة.',
    download_sv: 'احفظها بالسويدية (PDF)',
    download_en: 'احفظها بالإنجليزية (PDF)',
    download_badge: 'احفظها كشارة رقمية (Open Badge)',
    who_checks: 'من لديه الرقم يمكنه أن يرى هل الشهادة صالحة. اختر ماذا يرى أيضًا.',
    shared: 'يمكن التحقق من الشهادة',
    shows: { name: 'اسمي', course: 'الدورة', hours: 'الأيام والساعات', competences: 'ما تؤدي إليه' },
    save: 'احفظ الاختيار',
    saved: 'تم حفظ اختيارك.',
    see: 'انظر الصفحة التي يراها الآخرون',
    number: 'الرقم',
    who_sees: 'يمكن للمشروع ومدرّبك رؤية شهاداتك. لا يمكن لشركتك ذلك.',
    changed_by_other: 'تغيّر الاختيار في صفحة أخرى. انظر واختر مرة أخرى.',
    not_found: 'الشهادة غير موجودة.',
    too_many_tries: 'لقد حاولت مرات كثيرة. انتظر قليلًا.',
  },
  bs: {
    title: 'Tvoje potvrde',
    lede: 'Sačuvaj ih. Pokaži ih kome želiš.',
    nothing: 'Još nemaš potvrdu.',
    kind: { attendance: 'Potvrda o prisustvu', qualification: 'Potvrda o kvalifikaciji' },
    not_valid: 'Ova potvrda više ne vrijedi.',
    download_sv: 'Sačuvaj na švedskom (PDF)',
    download_en: 'Sačuvaj na engleskom (PDF)',
    download_badge: 'Sačuvaj kao digitalnu značku (Open Badge)',
    who_checks: 'Ko ima broj, vidi da li potvrda vrijedi. Izaberi šta još vidi.',
    shared: 'Potvrda se može provjeriti',
    shows: { name: 'Moje ime', course: 'Kurs', hours: 'Dani i sati', competences: 'Čemu vodi' },
    save: 'Sačuvaj izbor',
    saved: 'Tvoj izbor je sačuvan.',
    see: 'Pogledaj stranicu koju drugi vide',
    number: 'Broj',
    who_sees: 'Projekt i tvoj učitelj mogu vidjeti tvoje potvrde. Tvoja firma ne može.',
    changed_by_other: 'Izbor je promijenjen na drugoj stranici. Pogledaj i izaberi ponovo.',
    not_found: 'Potvrda ne postoji.',
    too_many_tries: 'Previše pokušaja. Sačekaj malo.',
  },
  pl: {
    title: 'Twoje zaświadczenia',
    lede: 'Zapisz je. Pokaż je, komu chcesz.',
    nothing: 'Nie masz jeszcze zaświadczenia.',
    kind: { attendance: 'Zaświadczenie o udziale', qualification: 'Zaświadczenie o kwalifikacjach' },
    not_valid: 'To zaświadczenie nie jest już ważne.',
    download_sv: 'Zapisz po szwedzku (PDF)',
    download_en: 'Zapisz po angielsku (PDF)',
    download_badge: 'Zapisz jako odznakę cyfrową (Open Badge)',
    who_checks: 'Kto ma numer, widzi, czy zaświadczenie jest ważne. Wybierz, co jeszcze widzi.',
    shared: 'Zaświadczenie można sprawdzić',
    shows: {
      name: 'Moje imię i nazwisko',
      course: 'Szkolenie',
      hours: 'Dni i godziny',
      competences: 'Do czego prowadzi',
    },
    save: 'Zapisz wybór',
    saved: 'Twój wybór jest zapisany.',
    see: 'Zobacz stronę, którą widzą inni',
    number: 'Numer',
    who_sees: 'Projekt i Twój nauczyciel mogą zobaczyć Twoje zaświadczenia. Twoja firma nie może.',
    changed_by_other: 'Wybór zmieniono na innej stronie. Sprawdź i wybierz ponownie.',
    not_found: 'Nie ma takiego zaświadczenia.',
    too_many_tries: 'Za dużo prób. Poczekaj chwilę.',
  },
  so: {
    title: 'Shahaadooyinkaaga',
    lede: 'Kaydso. Tus qofka aad rabto.',
    nothing: 'Weli shahaado ma haysatid.',
    kind: { attendance: 'Shahaadada joogitaanka', qualification: 'Shahaadada aqoonta' },
    not_valid: 'Shahaadadani hadda ma shaqaynayso.',
    download_sv: 'Ku kaydso af-Iswiidhish (PDF)',
    download_en: 'Ku kaydso af-Ingiriis (PDF)',
    download_badge: 'Ku kaydso sida calaamad dijitaal ah (Open Badge)',
    who_checks: 'Qofka haysta nambarka wuu arki karaa in shahaadadu shaqaynayso. Dooro waxa kale ee uu arko.',
    shared: 'Shahaadada waa la hubin karaa',
    shows: {
      name: 'Magacayga',
      course: 'Koorsada',
      hours: 'Maalmaha iyo saacadaha',
      competences: 'Waxa ay keento',
    },
    save: 'Kaydi doorashada',
    saved: 'Doorashadaada waa la kaydiyey.',
    see: 'Arag bogga ay dadka kale arkaan',
    number: 'Nambar',
    who_sees: 'Mashruuca iyo macallinkaagu way arki karaan shahaadooyinkaaga. Shirkaddaadu ma arki karto.',
    changed_by_other: 'Doorashada bog kale ayaa lagu beddelay. Eeg oo mar kale dooro.',
    not_found: 'Shahaadadu ma jirto.',
    too_many_tries: 'Marar badan ayaad isku dayday. Wax yar sug.',
  },
  uk: {
    title: 'Ваші свідоцтва',
    lede: 'Збережіть їх. Покажіть, кому хочете.',
    nothing: 'У вас ще немає свідоцтва.',
    kind: { attendance: 'Свідоцтво про участь', qualification: 'Свідоцтво про кваліфікацію' },
    not_valid: 'Це свідоцтво більше не дійсне.',
    download_sv: 'Зберегти шведською (PDF)',
    download_en: 'Зберегти англійською (PDF)',
    download_badge: 'Зберегти як цифрову відзнаку (Open Badge)',
    who_checks: 'Хто має номер, бачить, чи свідоцтво дійсне. Виберіть, що ще він бачить.',
    shared: 'Свідоцтво можна перевірити',
    shows: { name: "Моє ім'я", course: 'Курс', hours: 'Дні та години', competences: 'До чого він веде' },
    save: 'Зберегти вибір',
    saved: 'Ваш вибір збережено.',
    see: 'Подивитися сторінку, яку бачать інші',
    number: 'Номер',
    who_sees: 'Проєкт і ваш викладач можуть бачити ваші свідоцтва. Ваша компанія не може.',
    changed_by_other: 'Вибір змінено на іншій сторінці. Подивіться і виберіть ще раз.',
    not_found: 'Такого свідоцтва немає.',
    too_many_tries: 'Забагато спроб. Зачекайте трохи.',
  },
}
