import type { ParticipantWords } from './words.ts'

export const bs: ParticipantWords = {
  duty: 'Ovo pismo pripada tvom učešću u projektu.',
  letters: {
    hours_link: {
      subject: 'Tvoj link za tvoje sate',
      body: 'Ovdje vidiš kojih dana si bio ili bila na obuci u {programme}, i potpisuješ. Jezik biraš na stranici, i ne treba ti račun.\n\nLink je samo tvoj. Ne daj ga nikome drugom.\n\nVrijedi do {until}.',
      action: 'Otvori svoje sate',
      sms: '{programme}: Ovo su tvoji sati. Pročitaj i potpiši. Link je samo tvoj.',
    },
    signing_code: {
      subject: 'Tvoj kod za potpis',
      body: 'Tvoj kod je {code}\n\nVrijedi {minutes} minuta. Njime potpisuješ: {hours}.\n\nNisi tražio ni tražila kod? Onda ne moraš ništa raditi. Ne daj ga nikome.',
      sms: 'Tvoj kod je {code}. Njime potpisuješ: {hours}. Vrijedi {minutes} minuta. Ne daj ga nikome.',
    },
    hours_unsigned: {
      subject: 'Imaš sate koje treba potpisati',
      body: 'Bio ili bila si na obuci u {programme}, i tvoji sati čekaju tvoj potpis: {hours}.\n\nOtvori link, pročitaj i potpiši. Jezik biraš na stranici, i ne treba ti račun.\n\nLink je samo tvoj. Vrijedi do {until}.',
      action: 'Otvori svoje sate',
      sms: '{programme}: čeka na tvoj potpis: {hours}. Pročitaj i potpiši. Link je samo tvoj.',
    },
    session_soon: {
      subject: 'Podsjetnik: {title}',
      body: 'Uskoro počinje {title} u {programme}.\n\nKada i gdje: {when}\n\nLink: {link}\n\nNe možeš doći? Reci svom šefu.',
      sms: 'Podsjetnik: {title}. {when}\n\nLink: {link}',
    },
    seat_booked: {
      subject: 'Imaš mjesto: {title}',
      body: 'Prijavljen ili prijavljena si na {title} u {programme}, i kurs će se održati.\n\nKada i gdje: {when}\n\nLink: {link}\n\nNe možeš doći? Reci svom šefu, da neko drugi dobije mjesto.',
      sms: 'Imaš mjesto: {title}. {when}\n\nLink: {link}',
    },
    seat_withdrawn: {
      subject: 'Više nemaš mjesto: {title}',
      body: 'Tvoje mjesto na {title} u {programme} je otkazano.\n\nBilo je: {when}\n\nJe li to greška? Reci svom šefu.',
      sms: 'Više nemaš mjesto: {title}. Je li to greška? Reci svom šefu.',
    },
    occasion_changed: {
      subject: 'Promjena: {title}',
      body: '{title} u {programme} se promijenio. Sada je ovako.\n\nKada i gdje: {when}\n\nLink: {link}\n\nNe možeš doći? Reci svom šefu, da neko drugi dobije mjesto.',
      sms: 'Promjena: {title}. Sada: {when}\n\nLink: {link}',
    },
    occasion_cancelled: {
      subject: 'Otkazano: {title}',
      body: '{title} u {programme} je otkazan.\n\nBilo je: {when}\n\nZašto: {why}\n\nTvoje mjesto više ne postoji. Pitaj svog šefa za drugi termin.',
      sms: 'Otkazano: {title}. Bilo je: {when}. Pitaj svog šefa za drugi termin.',
    },
    certificates_link: {
      subject: 'Imaš potvrdu',
      body: 'Imaš novu potvrdu u projektu {programme}.\n\nNa tvojoj stranici su sve tvoje potvrde. Možeš ih sačuvati i pokazati poslodavcu, i ti biraš šta vidi onaj ko ih provjerava.\n\nLink je samo tvoj. Vrijedi do {until}.',
      action: 'Otvori svoje potvrde',
      sms: '{programme}: Imaš potvrdu. Sačuvaj je sa svoje stranice. Link je samo tvoj.',
    },
    course_over: {
      subject: 'Kako ti se činilo? {title}',
      body: 'Bio ili bila si na kursu {title} u {programme}. Reci nam šta ti je kurs dao. To je nekoliko kratkih pitanja.\n\nTvoje ime se ne čuva uz odgovor. Jezik biraš na stranici, i ne treba ti račun.\n\nLink je samo tvoj. Možeš odgovoriti zaključno s {until}.',
      action: 'Odgovori na pitanja',
      sms: '{title}: kako ti se činilo? Odgovori na nekoliko kratkih pitanja. Link je samo tvoj.',
    },
    course_since: {
      subject: 'Kako ide sada? {title}',
      body: 'Prošlo je neko vrijeme od kursa {title} u {programme}. Reci nam kako sada ide na poslu. To je nekoliko kratkih pitanja.\n\nTvoje ime se ne čuva uz odgovor. Jezik biraš na stranici, i ne treba ti račun.\n\nLink je samo tvoj. Možeš odgovoriti zaključno s {until}.',
      action: 'Odgovori na pitanja',
      sms: '{title}: kako ide sada? Odgovori na nekoliko kratkih pitanja. Link je samo tvoj.',
    },
  },
}
