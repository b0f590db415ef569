import type { OwnAnswers } from '../own-answers.ts'

export const pl: OwnAnswers = {
  title: 'Co potrafisz?',
  lede: name =>
    `${name} chce wiedzieć, co potrafisz, aby zaplanować szkolenia. Odpowiedz tak, jak to widzisz.`,
  purpose: 'Do czego służą odpowiedzi',
  who_sees: name =>
    `Odpowiedzi widzisz Ty, Twój przełożony, kilka innych osób w firmie oraz opiekun procesu w projekcie. O danych decyduje ${name}. Jeśli oceniacie różnie, widać obie oceny.`,
  begin: 'Zacznij',
  go_on: 'Kontynuuj',
  all_done: 'Wszystkie odpowiedzi są gotowe. Możesz je zmienić w każdej chwili.',
  competences: 'Umiejętności',
  next_step: 'Twój następny stopień na schodach kompetencji',
  next: 'Następne',
  done: 'Gotowe',
  to_do: 'Do zrobienia',
  step: (at, of) => `${at} z ${of}`,
  how: 'Tak jest u mnie',
  manager_says: words => `Twój przełożony odpowiedział: ${words}`,
  save_and_next: 'Zapisz i idź dalej',
  back: 'Wszystkie umiejętności',
  level_missing: 'Wybierz to, co najlepiej pasuje.',
  too_many_tries: 'Za dużo prób. Poczekaj chwilę.',
  permits: 'Twoje uprawnienia',
  permit_until: day => `Ważne do ${day}`,
  permit_lapsed: day => `Wygasło ${day}`,
  permit_without_end: 'Bez daty końcowej',
  permit_wrong: 'Coś się nie zgadza? Powiedz osobie z firmy, która dała Ci link.',
  not_reviewed: 'To tłumaczenie nie zostało jeszcze sprawdzone.',
  levels: [
    'Jeszcze tego nie umiem.',
    'Znam podstawy.',
    'Radzę sobie z pomocą.',
    'Radzę sobie samodzielnie.',
    'Mogę uczyć innych.',
  ],
}
