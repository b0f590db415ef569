import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import type { kindTexts } from './kinds.ts'

type Kind = keyof typeof kindTexts extends `kind_${infer K}` ? K : never

type OwnPlan = {
  title: string
  lede: (company: string) => string
  nothing: string
  goal: (said: string) => string
  until: (day: string) => string
  no_day: string
  /** Found in a workshop, or written in the plan by the company itself. */
  why_need: string
  why_plan: string
  for_role: (role: string) => string
  responsible: (who: string) => string
  ask_manager: (name: string) => string
  ask: string
  changes: string
  courses: string
  how: Readonly<Record<Kind, string>>
}

/** What an individual reads of the own plan, on the phone. */
export const ownPlanWords: Record<ParticipantLanguage, OwnPlan> = {
  sv: {
    title: 'Din plan',
    lede: company => `Det här är tänkt för dig på ${company}.`,
    nothing: 'Inget är planerat för dig än.',
    goal: said => `Målet: ${said}`,
    until: day => `Klart senast ${day}`,
    no_day: 'Dagen är inte bestämd än.',
    why_need: 'Företaget såg att det behövs när det gick igenom sina mål.',
    why_plan: 'Företaget vill att fler ska kunna det.',
    for_role: role => `Roll: ${role}`,
    responsible: who => `Ansvarar: ${who}`,
    ask_manager: name => `Fråga din chef: ${name}`,
    ask: 'Fråga den som leder ditt arbete.',
    changes: 'Planen kan ändras. Den ändrar inget i din anställning.',
    courses: 'Kurser som du kan fråga om',
    how: {
      broad: 'Kurs tillsammans med andra företag',
      company: 'Kurs på företaget',
      strategic: 'Kurs för ledning och HR',
      role: 'Program för din roll',
      validation: 'Du visar vad du kan och får papper på det',
      at_work: 'Du lär dig i arbetet',
      recruit: 'Företaget anställer någon',
    },
  },
  en: {
    title: 'Your plan',
    lede: company => `This is meant for you at ${company}.`,
    nothing: 'Nothing is planned for you yet.',
    goal: said => `The goal: ${said}`,
    until: day => `Done by ${day}`,
    no_day: 'The day is not decided yet.',
    why_need: 'The company saw that it is needed when it went through its goals.',
    why_plan: 'The company wants more people to know it.',
    for_role: role => `Role: ${role}`,
    responsible: who => `Responsible: ${who}`,
    ask_manager: name => `Ask your manager: ${name}`,
    ask: 'Ask whoever leads your work.',
    changes: 'The plan can change. It changes nothing in your employment.',
    courses: 'Courses you can ask for',
    how: {
      broad: 'A course together with other companies',
      company: 'A course at the company',
      strategic: 'A course for management and HR',
      role: 'A programme for your role',
      validation: 'You show what you can do and get it on paper',
      at_work: 'You learn at work',
      recruit: 'The company hires someone',
    },
  },
  ar: {
    title: 'خطتك',
    lede: company => `هذا ما هو مخطط لك في ${company}.`,
    nothing: 'لا شيء مخطط لك بعد.',
    goal: said => `الهدف: ${said}`,
    until: day => `ينتهي في موعد أقصاه ${day}`,
    no_day: 'لم يُحدَّد اليوم بعد.',
    why_need: 'رأت الشركة الحاجة إلى ذلك عندما راجعت أهدافها.',
    why_plan: 'تريد الشركة أن يتقن ذلك عدد أكبر.',
    for_role: role => `الدور: ${role}`,
    responsible: who => `المسؤول: ${who}`,
    ask_manager: name => `اسأل مديرك: ${name}`,
    ask: 'اسأل من يقود عملك.',
    changes: 'يمكن أن تتغير الخطة. وهي لا تغيّر شيئاً في وظيفتك.',
    courses: 'دورات يمكنك أن تطلبها',
    how: {
      broad: 'دورة مع شركات أخرى',
      company: 'دورة في الشركة',
      strategic: 'دورة للإدارة وشؤون الموظفين',
      role: 'برنامج لدورك',
      validation: 'تُظهر ما تعرفه وتحصل على ورقة بذلك',
      at_work: 'تتعلم أثناء العمل',
      recruit: 'الشركة توظّف شخصاً',
    },
  },
  bs: {
    title: 'Tvoj plan',
    lede: company => `Ovo je planirano za tebe u firmi ${company}.`,
    nothing: 'Za tebe još ništa nije planirano.',
    goal: said => `Cilj: ${said}`,
    until: day => `Gotovo najkasnije ${day}`,
    no_day: 'Dan još nije određen.',
    why_need: 'Firma je vidjela da je to potrebno kada je prošla kroz svoje ciljeve.',
    why_plan: 'Firma želi da to zna više ljudi.',
    for_role: role => `Uloga: ${role}`,
    responsible: who => `Zaduženo: ${who}`,
    ask_manager: name => `Pitaj svog šefa: ${name}`,
    ask: 'Pitaj onoga ko vodi tvoj rad.',
    changes: 'Plan se može promijeniti. On ništa ne mijenja u tvom zaposlenju.',
    courses: 'Kursevi za koje možeš pitati',
    how: {
      broad: 'Kurs zajedno s drugim firmama',
      company: 'Kurs u firmi',
      strategic: 'Kurs za upravu i kadrovsku službu',
      role: 'Program za tvoju ulogu',
      validation: 'Pokažeš šta znaš i dobiješ potvrdu',
      at_work: 'Učiš na poslu',
      recruit: 'Firma zapošljava nekoga',
    },
  },
  pl: {
    title: 'Twój plan',
    lede: company => `To jest zaplanowane dla ciebie w firmie ${company}.`,
    nothing: 'Nic jeszcze dla ciebie nie zaplanowano.',
    goal: said => `Cel: ${said}`,
    until: day => `Gotowe najpóźniej ${day}`,
    no_day: 'Dzień nie jest jeszcze ustalony.',
    why_need: 'Firma zobaczyła, że to potrzebne, gdy omawiała swoje cele.',
    why_plan: 'Firma chce, żeby umiało to więcej osób.',
    for_role: role => `Rola: ${role}`,
    responsible: who => `Odpowiada: ${who}`,
    ask_manager: name => `Zapytaj swojego szefa: ${name}`,
    ask: 'Zapytaj osobę, która kieruje twoją pracą.',
    changes: 'Plan może się zmienić. Niczego nie zmienia w twoim zatrudnieniu.',
    courses: 'Kursy, o które możesz zapytać',
    how: {
      broad: 'Kurs razem z innymi firmami',
      company: 'Kurs w firmie',
      strategic: 'Kurs dla kierownictwa i działu kadr',
      role: 'Program dla twojej roli',
      validation: 'Pokazujesz, co umiesz, i dostajesz potwierdzenie',
      at_work: 'Uczysz się w pracy',
      recruit: 'Firma zatrudnia kogoś',
    },
  },
  so: {
    title: 'Qorshahaaga',
    lede: company => `Waxan ayaa laguugu qorsheeyay ${company}.`,
    nothing: 'Weli waxba laguuma qorshayn.',
    goal: said => `Hadafka: ${said}`,
    until: day => `Waa inuu dhammaado ugu dambayn ${day}`,
    no_day: 'Maalinta weli lama go’aamin.',
    why_need: 'Shirkaddu waxay aragtay in loo baahan yahay markay dib u eegtay hadafyadeeda.',
    why_plan: 'Shirkaddu waxay rabtaa in dad badan ay yaqaannaan.',
    for_role: role => `Doorka: ${role}`,
    responsible: who => `Mas’uulka: ${who}`,
    ask_manager: name => `Weydii maamulahaaga: ${name}`,
    ask: 'Weydii qofka shaqadaada hoggaamiya.',
    changes: 'Qorshuhu wuu isbeddeli karaa. Waxba kama beddelo shaqadaada.',
    courses: 'Koorsooyin aad weydiin karto',
    how: {
      broad: 'Koorso shirkado kale lala qaato',
      company: 'Koorso shirkadda ka dhacda',
      strategic: 'Koorso maamulka iyo shaqaalaysiinta',
      role: 'Barnaamij doorkaaga loogu talagalay',
      validation: 'Waxaad tusaysaa waxaad taqaan, warqadna waad ka helaysaa',
      at_work: 'Shaqada ayaad wax ku baranaysaa',
      recruit: 'Shirkaddu qof bay shaqaalaysiinaysaa',
    },
  },
  uk: {
    title: 'Ваш план',
    lede: company => `Ось що заплановано для вас у ${company}.`,
    nothing: 'Для вас ще нічого не заплановано.',
    goal: said => `Мета: ${said}`,
    until: day => `Готово не пізніше ${day}`,
    no_day: 'День ще не визначено.',
    why_need: 'Компанія побачила цю потребу, коли обговорювала свої цілі.',
    why_plan: 'Компанія хоче, щоб це вміло більше людей.',
    for_role: role => `Роль: ${role}`,
    responsible: who => `Відповідає: ${who}`,
    ask_manager: name => `Запитайте свого керівника: ${name}`,
    ask: 'Запитайте того, хто керує вашою роботою.',
    changes: 'План може змінитися. Він нічого не змінює у вашій роботі.',
    courses: 'Курси, про які можна запитати',
    how: {
      broad: 'Курс разом з іншими компаніями',
      company: 'Курс у компанії',
      strategic: 'Курс для керівництва та відділу кадрів',
      role: 'Програма для вашої ролі',
      validation: 'Ви показуєте, що вмієте, і отримуєте підтвердження',
      at_work: 'Ви вчитеся на роботі',
      recruit: 'Компанія наймає когось',
    },
  },
}
