import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'

type OwnStep = {
  title: string
  now: (step: string, day: string) => string
  nowhere: string
  top: string
  next: (step: string) => string
  usual: (n: number, words: string) => string
  has: (has: number, n: number) => string
  evidence: string
  who_moves: string
}

/** What an individual sees of the staircase, on the phone: the own step and the next. */
export const ownStepWords: Record<ParticipantLanguage, OwnStep> = {
  sv: {
    title: 'Ditt nästa steg',
    now: (step, day) => `Du står på steget ${step} sedan ${day}.`,
    nowhere: 'Du har inget eget steg på trappan än. Det första ser ut så här.',
    top: 'Det är trappans högsta steg.',
    next: step => `Nästa steg: ${step}`,
    usual: (n, words) => `Dit hör vanligen kompetenser (${n}) där du kan säga: ${words}`,
    has: (has, n) => `Du är bedömd så i ${has} av ${n}.`,
    evidence: 'Det visas till exempel av',
    who_moves: 'Ingen flyttas automatiskt. Din chef och projektets processledare pratar med dig först.',
  },
  en: {
    title: 'Your next step',
    now: (step, day) => `You have stood on the step ${step} since ${day}.`,
    nowhere: 'You have no step of your own on the staircase yet. The first looks like this.',
    top: 'It is the highest step of the staircase.',
    next: step => `Next step: ${step}`,
    usual: (n, words) => `Usually competences (${n}) belong to it of which you can say: ${words}`,
    has: (has, n) => `You have been rated so in ${has} of ${n}.`,
    evidence: 'Shown for instance by',
    who_moves:
      'Nobody is moved automatically. Your manager and the programme’s process leader talk with you first.',
  },
  ar: {
    title: 'خطوتك التالية',
    now: (step, day) => `أنت على الدرجة ${step} منذ ${day}.`,
    nowhere: 'ليست لديك درجة خاصة بك بعد. الأولى تبدو هكذا.',
    top: 'هذه أعلى درجة في السلّم.',
    next: step => `الدرجة التالية: ${step}`,
    usual: (n, words) => `عادةً تنتمي إلى هذه الدرجة مهارات (عددها ${n}) يمكنك أن تقول عنها: ${words}`,
    has: (has, n) => `قُيّمت بذلك في ${has} من ${n}.`,
    evidence: 'ويظهر ذلك مثلاً من خلال',
    who_moves: 'لا يُنقل أحد تلقائياً. يتحدث معك مديرك ومسؤول العملية أولاً.',
  },
  bs: {
    title: 'Tvoj sljedeći korak',
    now: (step, day) => `Na koraku si ${step} od ${day}.`,
    nowhere: 'Još nemaš svoj korak na stepenicama. Prvi izgleda ovako.',
    top: 'To je najviši korak.',
    next: step => `Sljedeći korak: ${step}`,
    usual: (n, words) => `Tu obično spadaju vještine (broj: ${n}) za koje možeš reći: ${words}`,
    has: (has, n) => `Takva ocjena: ${has} od ${n}.`,
    evidence: 'To pokazuje na primjer',
    who_moves: 'Niko se ne pomjera automatski. Tvoj šef i voditelj procesa prvo razgovaraju s tobom.',
  },
  pl: {
    title: 'Twój następny stopień',
    now: (step, day) => `Jesteś na stopniu ${step} od ${day}.`,
    nowhere: 'Nie masz jeszcze własnego stopnia. Pierwszy wygląda tak.',
    top: 'To najwyższy stopień schodów.',
    next: step => `Następny stopień: ${step}`,
    usual: (n, words) =>
      `Zwykle należą tu umiejętności (liczba: ${n}), o których możesz powiedzieć: ${words}`,
    has: (has, n) => `Oceniono Cię tak w ${has} z ${n}.`,
    evidence: 'Pokazuje to na przykład',
    who_moves:
      'Nikt nie zmienia stopnia automatycznie. Najpierw rozmawia z Tobą przełożony i opiekun procesu.',
  },
  so: {
    title: 'Tallaabadaada xigta',
    now: (step, day) => `Waxaad taagan tahay tallaabada ${step} tan iyo ${day}.`,
    nowhere: 'Weli tallaabo kuu gaar ah ma lihid. Tan koowaad waa sidan.',
    top: 'Waa tallaabada ugu sarreysa.',
    next: step => `Tallaabada xigta: ${step}`,
    usual: (n, words) =>
      `Halkan waxaa caadi ahaan ka mid ah xirfado (tirada: ${n}) oo aad ka oran karto: ${words}`,
    has: (has, n) => `Sidaas waxaa laguugu qiimeeyay ${has} ka mid ah ${n}.`,
    evidence: 'Waxaa lagu muujiyaa tusaale ahaan',
    who_moves:
      'Qofna si toos ah looma wareejiyo. Maamulahaaga iyo hogaamiyaha habsocodka ayaa marka hore kula hadla.',
  },
  uk: {
    title: 'Ваша наступна сходинка',
    now: (step, day) => `Ви на сходинці ${step} з ${day}.`,
    nowhere: 'У вас ще немає своєї сходинки. Перша виглядає так.',
    top: 'Це найвища сходинка.',
    next: step => `Наступна сходинка: ${step}`,
    usual: (n, words) =>
      `Зазвичай сюди належать навички (кількість: ${n}), про які ви можете сказати: ${words}`,
    has: (has, n) => `Вас так оцінено: ${has} з ${n}.`,
    evidence: 'Це показує, наприклад',
    who_moves:
      'Ніхто не переходить автоматично. Спершу з вами поговорять ваш керівник і керівник процесу проєкту.',
  },
}
