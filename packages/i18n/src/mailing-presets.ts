import type { MailingPreset } from '@jumelage/domain/mailing';
import type { MailingTexts } from '@jumelage/domain/mailing-text';

/** Ready-made texts with which an organiser begins a mailing, each in the three languages. */
export const presetTexts: { readonly [P in MailingPreset]: Required<MailingTexts> } = {
  invitation: {
    fr: {
      subject: 'Invitation\u00a0: {event_name}, {event_dates}',
      body: `Bonjour {given_name},

Nous avons le plaisir de vous inviter à {event_name}, {event_dates}, {event_place}.

Vous y rencontrerez en tête-à-tête les entreprises, investisseurs et laboratoires que vous aurez choisis. Une place vous est réservée\u00a0: il suffit d’accepter l’invitation, puis de vous présenter en deux phrases.

{personal_link}

Au plaisir de vous y accueillir,
{sender_name}`,
    },
    zh: {
      subject: '诚邀参加{event_name}（{event_dates}）',
      body: `{given_name}，您好：

诚邀您参加{event_name}。时间：{event_dates}；地点：{event_place}。

现场将为您安排与意向企业、投资机构和科研机构的一对一会面。我们已为您预留名额，接受邀请后用一两句话介绍自己即可。

{personal_link}

期待与您见面！
{sender_name}`,
    },
    en: {
      subject: 'Invitation: {event_name}, {event_dates}',
      body: `Hello {given_name},

We would like to invite you to {event_name}, {event_dates}, {event_place}.

You will meet the companies, investors and research teams of your choice one to one. A place is reserved for you: accept the invitation and introduce yourself in two sentences.

{personal_link}

We look forward to meeting you,
{sender_name}`,
    },
  },
  complete_profile: {
    fr: {
      subject: '{event_name}\u00a0: complétez votre profil',
      body: `Bonjour {given_name},

Les participants de {event_name} choisissent leurs rendez-vous d’après les profils. Dites en quelques phrases ce que {organisation} propose et recherche\u00a0: cela prend cinq minutes et multiplie les demandes reçues.

{profile_link}

Bien cordialement,
{sender_name}`,
    },
    zh: {
      subject: '{event_name}：请完善机构资料',
      body: `{given_name}，您好：

{event_name}的参会者根据资料选择会面对象。请用几句话写明{organisation}能提供什么、需要什么。只需五分钟，就能收到更多约见请求。

{profile_link}

此致
{sender_name}`,
    },
    en: {
      subject: '{event_name}: complete your profile',
      body: `Hello {given_name},

Participants of {event_name} choose their meetings by reading profiles. Say in a few sentences what {organisation} offers and needs: it takes five minutes and brings you more requests.

{profile_link}

Kind regards,
{sender_name}`,
    },
  },
  ask_for_meetings: {
    fr: {
      subject: '{event_name}\u00a0: choisissez vos rendez-vous',
      body: `Bonjour {given_name},

La liste des participants de {event_name} est en ligne. Parcourez-la et demandez des rendez-vous aux personnes que vous voulez rencontrer\u00a0: plus tôt vous les demandez, plus il reste de créneaux.

{people_link}

Bien cordialement,
{sender_name}`,
    },
    zh: {
      subject: '{event_name}：请选择会面对象',
      body: `{given_name}，您好：

{event_name}的参会者名单已公布。欢迎浏览名单，向想见的人发起约见。越早发起，可选的时段越多。

{people_link}

此致
{sender_name}`,
    },
    en: {
      subject: '{event_name}: choose your meetings',
      body: `Hello {given_name},

The list of participants of {event_name} is online. Browse it and request meetings with the people you want to see. The earlier you ask, the more slots are left.

{people_link}

Kind regards,
{sender_name}`,
    },
  },
  answer_requests: {
    fr: {
      subject: '{event_name}\u00a0: des demandes attendent votre réponse',
      body: `Bonjour {given_name},

Demandes de rendez-vous qui attendent votre réponse\u00a0: {requests_waiting}.

Acceptez ou déclinez-les dès que possible\u00a0: chaque réponse permet de construire les agendas, le vôtre et celui des autres.

{requests_link}

Merci,
{sender_name}`,
    },
    zh: {
      subject: '{event_name}：有约见请求等您答复',
      body: `{given_name}，您好：

等您答复的约见请求：{requests_waiting} 个。

请尽早接受或婉拒。您的答复关系到您和他人的日程安排。

{requests_link}

谢谢！
{sender_name}`,
    },
    en: {
      subject: '{event_name}: requests are waiting for your answer',
      body: `Hello {given_name},

Meeting requests waiting for your answer: {requests_waiting}.

Please accept or decline them soon. Every answer helps us build the agendas, yours and those of others.

{requests_link}

Thank you,
{sender_name}`,
    },
  },
  agenda: {
    fr: {
      subject: '{event_name}\u00a0: votre agenda',
      body: `Bonjour {given_name},

Votre agenda pour {event_name} est en ligne. Rendez-vous prévus\u00a0: {meetings}.

Ouvrez-le pour voir vos horaires et vos tables, et ajoutez-le à votre calendrier.

{agenda_link}

À bientôt,
{sender_name}`,
    },
    zh: {
      subject: '{event_name}：您的日程',
      body: `{given_name}，您好：

您在{event_name}的日程已经排好，共 {meetings} 场会面。

请打开日程查看时间和桌位，并添加到日历。

{agenda_link}

期待与您见面！
{sender_name}`,
    },
    en: {
      subject: '{event_name}: your agenda',
      body: `Hello {given_name},

Your agenda for {event_name} is online. Meetings planned: {meetings}.

Open it to see your times and tables, and add it to your calendar.

{agenda_link}

See you soon,
{sender_name}`,
    },
  },
  day_before: {
    fr: {
      subject: 'C’est demain\u00a0: {event_name}',
      body: `Bonjour {given_name},

{event_name} commence demain, {event_place}. Présentez-vous à l’accueil un quart d’heure avant votre premier rendez-vous. Votre agenda s’affiche sur votre téléphone, même hors connexion une fois ouvert.

{agenda_link}

À demain,
{sender_name}`,
    },
    zh: {
      subject: '明天开始：{event_name}',
      body: `{given_name}，您好：

{event_name}明天开始，地点：{event_place}。请在首场会面前 15 分钟到签到处签到。您可以用手机查看日程，打开过一次后，没有网络也能查看。

{agenda_link}

明天见！
{sender_name}`,
    },
    en: {
      subject: 'Tomorrow: {event_name}',
      body: `Hello {given_name},

{event_name} starts tomorrow, {event_place}. Please come to the desk a quarter of an hour before your first meeting. Your agenda is on your phone, and once opened it also works offline.

{agenda_link}

See you tomorrow,
{sender_name}`,
    },
  },
  thank_you: {
    fr: {
      subject: 'Merci d’avoir participé à {event_name}',
      body: `Bonjour {given_name},

Merci d’avoir participé à {event_name}. Dites-nous en une minute ce que vos rendez-vous ont donné\u00a0: vos réponses nous aident à mieux préparer la suite.

{agenda_link}

À bientôt,
{sender_name}`,
    },
    zh: {
      subject: '感谢您参加{event_name}',
      body: `{given_name}，您好：

感谢您参加{event_name}。请用一分钟填写会面反馈，帮助我们把后续工作做得更好。

{agenda_link}

期待再次见面！
{sender_name}`,
    },
    en: {
      subject: 'Thank you for coming to {event_name}',
      body: `Hello {given_name},

Thank you for taking part in {event_name}. Please tell us in a minute what came out of your meetings. Your answers help us prepare what comes next.

{agenda_link}

See you soon,
{sender_name}`,
    },
  },
};
