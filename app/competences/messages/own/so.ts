import type { OwnAnswers } from '../own-answers.ts'

export const so: OwnAnswers = {
  title: 'Maxaad taqaannaa?',
  lede: name =>
    `${name} wuxuu rabaa inuu ogaado waxa aad taqaanno, si tababar loogu qorsheeyo. U jawaab sida aad adigu u aragto.`,
  purpose: 'Waxa jawaabaha loo isticmaalo',
  who_sees: name =>
    `Jawaabaha waxaa arka adiga, maamulahaaga, dhowr qof oo kale oo shirkadda ka tirsan iyo hogaamiyaha habsocodka ee mashruuca. ${name} ayaa go’aan ka gaara xogta. Haddii aad si kala duwan u aragtaan, labadaba waa la muujinayaa.`,
  begin: 'Bilow',
  go_on: 'Sii wad',
  all_done: 'Dhammaan waad ka jawaabtay. Mar kasta waad beddeli kartaa.',
  competences: 'Xirfadaha',
  next_step: 'Tallaabadaada xigta ee jaranjarada xirfadda',
  next: 'Ku xiga',
  done: 'La jawaabay',
  to_do: 'Haray',
  step: (at, of) => `${at} ka mid ah ${of}`,
  how: 'Aniga sidan ayay ii tahay',
  manager_says: words => `Maamulahaagu wuxuu ku jawaabay: ${words}`,
  save_and_next: 'Kaydi oo sii wad',
  back: 'Dhammaan xirfadaha',
  level_missing: 'Dooro kan ugu habboon.',
  too_many_tries: 'Isku dayo aad u badan. Wax yar sug.',
  permits: 'Shatiyadaada',
  permit_until: day => `Wuu shaqeynayaa ilaa ${day}`,
  permit_lapsed: day => `Wuu dhacay ${day}`,
  permit_without_end: 'Taariikh dhammaad ma leh',
  permit_wrong: 'Ma khaldan tahay? U sheeg qofka shirkadda ee ku siiyay linkiga.',
  not_reviewed: 'Turjumaaddan weli lama hubin.',
  levels: [
    'Weli ma aqaan.',
    'Aasaaska waan aqaan.',
    'Taageero ayaan ku qabtaa.',
    'Keligay waan qabtaa.',
    'Dadka kale waan bari karaa.',
  ],
}
