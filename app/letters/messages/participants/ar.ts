import type { ParticipantWords } from './words.ts'

export const ar: ParticipantWords = {
  duty: 'هذه الرسالة تخص مشاركتك في المشروع.',
  letters: {
    hours_link: {
      subject: 'رابط ساعاتك',
      body: 'هنا ترى الأيام التي شاركت فيها في تدريب {programme}، ثم توقّع. تختار اللغة في الصفحة، ولا تحتاج إلى حساب.\n\nالرابط لك وحدك. لا تعطه لأي شخص آخر.\n\nيعمل الرابط حتى {until}.',
      action: 'افتح ساعاتك',
      sms: '{programme}: هذه ساعاتك. اقرأ ووقّع. الرابط لك وحدك.',
    },
    signing_code: {
      subject: 'رمزك للتوقيع',
      body: 'رمزك هو {code}\n\nيعمل لمدة {minutes} دقيقة. به توقّع على {hours}.\n\nلم تطلب رمزًا؟ إذن لا تحتاج إلى فعل أي شيء. لا تعطه لأحد.',
      sms: 'رمزك هو {code}. به توقّع على {hours}. يعمل لمدة {minutes} دقيقة. لا تعطه لأحد.',
    },
    hours_unsigned: {
      subject: 'لديك ساعات تنتظر توقيعك',
      body: 'شاركت في تدريب {programme}، وساعاتك تنتظر توقيعك: {hours}.\n\nافتح الرابط، اقرأ ووقّع. تختار اللغة في الصفحة، ولا تحتاج إلى حساب.\n\nالرابط لك وحدك. يعمل حتى {until}.',
      action: 'افتح ساعاتك',
      sms: '{programme}: {hours} تنتظر توقيعك. اقرأ ووقّع. الرابط لك وحدك.',
    },
    session_soon: {
      subject: 'تذكير: {title}',
      body: 'يبدأ قريبًا {title} في {programme}.\n\nمتى وأين: {when}\n\nالرابط: {link}\n\nلا تستطيع الحضور؟ أخبر مديرك.',
      sms: 'تذكير: {title}. {when}\n\nالرابط: {link}',
    },
    seat_booked: {
      subject: 'لديك مقعد: {title}',
      body: 'أنت مسجّل في {title} في {programme}، وسيُعقد التدريب.\n\nمتى وأين: {when}\n\nالرابط: {link}\n\nلا تستطيع الحضور؟ أخبر مديرك، ليأخذ شخص آخر المقعد.',
      sms: 'لديك مقعد: {title}. {when}\n\nالرابط: {link}',
    },
    seat_withdrawn: {
      subject: 'لم يعد لديك مقعد: {title}',
      body: 'أُلغي مقعدك في {title} في {programme}.\n\nكان الموعد: {when}\n\nهل هذا خطأ؟ أخبر مديرك.',
      sms: 'لم يعد لديك مقعد: {title}. هل هذا خطأ؟ أخبر مديرك.',
    },
    occasion_changed: {
      subject: 'تغيير: {title}',
      body: 'تغيّر {title} في {programme}. هذا هو الموعد الآن.\n\nمتى وأين: {when}\n\nالرابط: {link}\n\nلا تستطيع الحضور؟ أخبر مديرك، ليأخذ شخص آخر المقعد.',
      sms: 'تغيير: {title}. الآن: {when}\n\nالرابط: {link}',
    },
    occasion_cancelled: {
      subject: 'أُلغي: {title}',
      body: 'أُلغي {title} في {programme}.\n\nكان الموعد: {when}\n\nالسبب: {why}\n\nلم يعد لديك مقعد. اسأل مديرك عن موعد آخر.',
      sms: 'أُلغي: {title}. كان: {when}. اسأل مديرك عن موعد آخر.',
    },
    certificates_link: {
      subject: 'لديك شهادة',
      body: 'لقد حصلت على شهادة في {programme}.\n\nفي صفحتك الخاصة تجد كل شهاداتك. يمكنك حفظها وإظهارها لصاحب عمل، وأنت تختار ما يراه من يتحقق منها.\n\nالرابط لك وحدك. يعمل حتى {until}.',
      action: 'افتح شهاداتك',
      sms: '{programme}: لديك شهادة. احفظها من صفحتك. الرابط لك وحدك.',
    },
  },
}
