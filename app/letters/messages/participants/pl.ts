import type { ParticipantWords } from './words.ts'

export const pl: ParticipantWords = {
  duty: 'Ten list dotyczy twojego udziału w projekcie.',
  letters: {
    hours_link: {
      subject: 'Twój link do twoich godzin',
      body: 'Tutaj widzisz, w jakie dni brałeś lub brałaś udział w szkoleniu w {programme}, i podpisujesz. Język wybierasz na stronie i nie potrzebujesz konta.\n\nLink jest tylko dla ciebie. Nie dawaj go nikomu innemu.\n\nJest ważny do {until}.',
      action: 'Otwórz swoje godziny',
      sms: '{programme}: To są twoje godziny. Przeczytaj i podpisz. Link jest tylko dla ciebie.',
    },
    signing_code: {
      subject: 'Twój kod do podpisu',
      body: 'Twój kod to {code}\n\nJest ważny {minutes} minut. Podpisujesz nim: {hours}.\n\nNie prosiłeś lub nie prosiłaś o kod? Nie musisz nic robić. Nie dawaj go nikomu.',
      sms: 'Twój kod to {code}. Podpisujesz nim: {hours}. Jest ważny {minutes} minut. Nie dawaj go nikomu.',
    },
    hours_unsigned: {
      subject: 'Masz godziny do podpisania',
      body: 'Brałeś lub brałaś udział w szkoleniu w {programme}, a twoje godziny czekają na podpis: {hours}.\n\nOtwórz link, przeczytaj i podpisz. Język wybierasz na stronie i nie potrzebujesz konta.\n\nLink jest tylko dla ciebie. Jest ważny do {until}.',
      action: 'Otwórz swoje godziny',
      sms: '{programme}: na twój podpis czeka: {hours}. Przeczytaj i podpisz. Link jest tylko dla ciebie.',
    },
    session_soon: {
      subject: 'Przypomnienie: {title}',
      body: 'Wkrótce zaczyna się {title} w {programme}.\n\nKiedy i gdzie: {when}\n\nLink: {link}\n\nNie możesz przyjść? Powiedz swojemu szefowi.',
      sms: 'Przypomnienie: {title}. {when}\n\nLink: {link}',
    },
    seat_booked: {
      subject: 'Masz miejsce: {title}',
      body: 'Jesteś na liście: {title} w {programme}, i kurs się odbędzie.\n\nKiedy i gdzie: {when}\n\nLink: {link}\n\nNie możesz przyjść? Powiedz swojemu szefowi, żeby ktoś inny dostał miejsce.',
      sms: 'Masz miejsce: {title}. {when}\n\nLink: {link}',
    },
    seat_withdrawn: {
      subject: 'Nie masz już miejsca: {title}',
      body: 'Twoje miejsce na {title} w {programme} zostało odwołane.\n\nTermin był: {when}\n\nCzy to błąd? Powiedz swojemu szefowi.',
      sms: 'Nie masz już miejsca: {title}. Czy to błąd? Powiedz swojemu szefowi.',
    },
    occasion_changed: {
      subject: 'Zmiana: {title}',
      body: '{title} w {programme}: zmiana. Teraz jest tak.\n\nKiedy i gdzie: {when}\n\nLink: {link}\n\nNie możesz przyjść? Powiedz swojemu szefowi, żeby ktoś inny dostał miejsce.',
      sms: 'Zmiana: {title}. Teraz: {when}\n\nLink: {link}',
    },
    occasion_cancelled: {
      subject: 'Odwołano: {title}',
      body: '{title} w {programme}: odwołano.\n\nTermin był: {when}\n\nDlaczego: {why}\n\nTwojego miejsca już nie ma. Zapytaj swojego szefa o inny termin.',
      sms: 'Odwołano: {title}. Termin był: {when}. Zapytaj swojego szefa o inny termin.',
    },
    certificates_link: {
      subject: 'Masz zaświadczenie',
      body: 'Otrzymujesz zaświadczenie w projekcie {programme}.\n\nNa Twojej stronie są wszystkie Twoje zaświadczenia. Możesz je zapisać i pokazać pracodawcy, i wybierasz, co zobaczy osoba, która je sprawdza.\n\nLink jest tylko dla Ciebie. Działa do {until}.',
      action: 'Otwórz swoje zaświadczenia',
      sms: '{programme}: Masz zaświadczenie. Zapisz je ze swojej strony. Link jest tylko dla Ciebie.',
    },
    course_over: {
      subject: 'Co o tym myślisz? {title}',
      body: 'Masz za sobą kurs {title} w {programme}. Powiedz, co ci dał. To kilka krótkich pytań.\n\nTwoje nazwisko nie jest zapisane przy odpowiedzi. Język wybierasz na stronie, i nie potrzebujesz konta.\n\nLink jest tylko dla ciebie. Możesz odpowiedzieć do {until} włącznie.',
      action: 'Odpowiedz na pytania',
      sms: '{title}: co o tym myślisz? Odpowiedz na kilka krótkich pytań. Link jest tylko dla ciebie.',
    },
    course_since: {
      subject: 'Jak jest teraz? {title}',
      body: 'Od kursu {title} w {programme} minęło trochę czasu. Powiedz, jak jest teraz w pracy. To kilka krótkich pytań.\n\nTwoje nazwisko nie jest zapisane przy odpowiedzi. Język wybierasz na stronie, i nie potrzebujesz konta.\n\nLink jest tylko dla ciebie. Możesz odpowiedzieć do {until} włącznie.',
      action: 'Odpowiedz na pytania',
      sms: '{title}: jak jest teraz? Odpowiedz na kilka krótkich pytań. Link jest tylko dla ciebie.',
    },
  },
}
