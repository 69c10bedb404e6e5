import type { FactorChange } from '@jumelage/domain/account';
import type { GrantLayer } from '@jumelage/domain/grant';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import type { MailingLink } from '@jumelage/domain/mailing-text';
import { wordStarter } from '../starter-words.ts';
import reasons from '../words/reasons.fr.ts';
import terms from '../words/terms.fr.ts';
import { newIn, organisationRow, searchParts } from './digest-parts.ts';
import type { Mails } from './mail-text.ts';
import { bothClocks, changeRows, deadline, meetingRows, roomRows, slotRows } from './meeting-rows.ts';

const more = (n: number) => (n === 1 ? 'et une autre' : `et ${n} autres`);

const ignore = 'Si vous n’êtes pas à l’origine de cette demande, ignorez cet e-mail\u00a0: vous n’avez rien à faire.';
const secret = 'Ne communiquez ce code à personne\u00a0: nous ne vous le demanderons jamais.';
const notYou =
  'Si ce n’est pas vous, choisissez tout de suite un nouveau mot de passe et déconnectez vos autres navigateurs.';
const secure = { action: 'Sécuriser mon compte', path: '/account/security' } as const;
const factors: Readonly<Record<FactorChange, string>> = {
  authenticator_added: 'une application d’authentification a été ajoutée',
  authenticator_removed: 'l’application d’authentification a été retirée',
  passkey_added: 'une clé d’accès a été ajoutée',
  passkey_removed: 'une clé d’accès a été retirée',
  recovery_codes_renewed: 'de nouveaux codes de secours ont été créés',
  recovery_code_used: 'un code de secours a été utilisé',
  identity_added: 'un compte externe a été associé',
  identity_removed: 'un compte externe a été dissocié',
};
/** Quotes a name in a sentence: it comes from people and may be any words. */
const named = (name: string) => `«\u00a0${name}\u00a0»`;
/** Names the person who asks or answers; undefined where their account is too new to be quoted. */
const by = (name: string | null, organisation: string | null) =>
  organisation === null ? undefined : `${name} (${organisation})`;
const newcomer = 'Une organisation inscrite depuis peu';
const quoted = (text: string | undefined) => (text ? [{ quote: text }] : []);
/** Words the sentence with which a request begins. */
const opened = (starter: MailFacts['request_received']['starter']) =>
  quoted(
    starter &&
      wordStarter(starter, {
        ...{ words: reasons, terms, language: 'fr' },
        topicLabel: (topic) => starter.topic?.fr ?? topic,
      }),
  );
const layers: Readonly<Record<GrantLayer, string>> = { profile: 'votre profil complet', documents: 'vos documents' };
const layersOfOthers: Readonly<Record<GrantLayer, string>> = {
  profile: 'son profil complet',
  documents: 'ses documents',
};
const unreadMessages = (n: number) => (n === 1 ? '1 message non lu' : `${n} messages non lus`);
const meetings = (n: number) => (n === 1 ? '1 rendez-vous' : `${n} rendez-vous`);
const agenda = (eventId: string) => ({ action: 'Voir mon agenda', path: `/events/${eventId}/agenda` });

/** Buttons of what organisers write. */
const buttons: Readonly<Record<MailingLink | 'invitation', string>> = {
  event_link: 'Voir l’événement',
  personal_link: 'Voir mon agenda',
  profile_link: 'Compléter mon profil',
  people_link: 'Voir les participants',
  requests_link: 'Voir mes demandes de rendez-vous',
  agenda_link: 'Voir mon agenda',
  invitation: 'Accepter l’invitation',
};

/** The mails in French. */
export default {
  frame: {
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    strapline: 'Jumelage – rendez-vous d’affaires franco-chinois',
    why: (topic) =>
      ({
        account:
          'Vous recevez cet e-mail car votre adresse a été saisie sur Jumelage. Les e-mails liés à votre compte sont toujours envoyés.',
        meetings:
          'Vous recevez cet e-mail car les e-mails «\u00a0Rendez-vous et accès\u00a0» sont activés pour votre compte.',
        events: 'Vous recevez cet e-mail car les e-mails «\u00a0Vos événements\u00a0» sont activés pour votre compte.',
        follow_ups:
          'Vous recevez cet e-mail car les e-mails «\u00a0Bilan de vos rendez-vous\u00a0» sont activés pour votre compte.',
        digest:
          'Vous recevez cet e-mail car les e-mails «\u00a0Suggestions de la semaine\u00a0» sont activés pour votre compte.',
        newsletter: 'Vous recevez cet e-mail car vous avez accepté de recevoir la newsletter.',
      })[topic],
    choose: 'Gérer mes e-mails',
    stop: 'Ne plus recevoir ces e-mails',
    doNotAnswer: 'Merci de ne pas répondre à cet e-mail.',
  },
  templates: {
    sign_up_code: ({ code }) => ({
      subject: `${code} est votre code pour créer votre compte Jumelage`,
      body: [
        'Voici votre code pour terminer la création de votre compte. Il est valable 30 minutes.',
        { code },
        secret,
        ignore,
      ],
    }),
    address_known: () => ({
      subject: 'Vous avez déjà un compte Jumelage',
      body: [
        'Une personne, sans doute vous, vient de saisir cette adresse pour créer un compte. Elle est déjà associée à un compte\u00a0: connectez-vous simplement.',
        { action: 'Se connecter', path: '/sign-in' },
        'Si vous avez oublié votre mot de passe, vous pourrez en choisir un nouveau depuis cette page.',
      ],
    }),
    sign_in_code: ({ code }) => ({
      subject: `${code} – votre code de connexion à Jumelage`,
      body: [
        'Voici votre code de connexion. Il est valable 10 minutes et ne sert qu’une fois.',
        { code },
        secret,
        ignore,
      ],
    }),
    reset: ({ challengeId, secret: key }) => ({
      subject: 'Choisir un nouveau mot de passe',
      body: [
        'Pour choisir un nouveau mot de passe, cliquez sur le lien ci-dessous. Il est valable 30 minutes et ne sert qu’une fois.',
        { action: 'Choisir un nouveau mot de passe', path: `/reset/${challengeId}#${key}` },
        'Si vous n’êtes pas à l’origine de cette demande, ignorez cet e-mail\u00a0: votre mot de passe ne change pas.',
      ],
    }),
    new_email_code: ({ code }) => ({
      subject: `${code} – votre code pour confirmer cette adresse`,
      body: [
        'Voici votre code pour confirmer cette adresse e-mail. Il est valable 30 minutes.',
        { code },
        secret,
        ignore,
      ],
    }),
    password_changed: ({ at }) => ({
      subject: 'Votre mot de passe a été modifié',
      body: [
        `Le mot de passe de votre compte a été modifié le ${bothClocks(at, 'fr')}. Vos autres navigateurs ont été déconnectés.`,
        notYou,
        secure,
      ],
    }),
    factors_changed: ({ at, change }) => ({
      subject: 'Vos moyens de connexion ont été modifiés',
      body: [
        `Un changement a été fait sur votre compte le ${bothClocks(at, 'fr')}\u00a0: ${factors[change]}.`,
        notYou,
        secure,
      ],
    }),
    email_changed: ({ at }, _read, contact) => ({
      subject: 'L’adresse e-mail de votre compte a été modifiée',
      body: [
        `Depuis le ${bothClocks(at, 'fr')}, votre compte Jumelage utilise une autre adresse e-mail. Vous ne recevrez plus d’e-mails de Jumelage à cette adresse.`,
        `Si ce n’est pas vous, contactez immédiatement l’exploitant de la plateforme${contact ? `\u00a0: ${contact}` : ''}.`,
      ],
    }),
    new_device: ({ device, at }) => ({
      subject: 'Nouvelle connexion à votre compte',
      body: [
        `Une connexion à votre compte a eu lieu depuis un nouveau navigateur, le ${bothClocks(at, 'fr')}${device ? `\u00a0: ${device}` : ''}.`,
        notYou,
        secure,
      ],
    }),
    account_erased: ({ at }) => ({
      subject: 'Votre compte a été supprimé',
      body: [
        `Comme vous l’avez demandé, votre compte et vos données personnelles ont été supprimés le ${bothClocks(at, 'fr')}.`,
        'C’est notre dernier e-mail. Merci d’avoir utilisé Jumelage.',
      ],
    }),
    invitation: ({ code, role, eventName, organisation, organiserName, path, message, expiresAt, forName }, read) => {
      const what = eventName ? named(read(eventName)) : (organisation ?? 'Jumelage');
      const as = {
        participant: `${organiserName} vous invite à participer à ${what}.`,
        organiser: `${organiserName} vous invite à rejoindre l’équipe d’organisation de ${what}.`,
        member: `${organiserName} vous invite à rejoindre ${what} sur Jumelage.`,
      };
      return {
        subject: forName
          ? `${code} – code d’invitation pour ${forName}\u00a0: ${what}`
          : `${code} – votre code d’invitation à ${what}`,
        body: [
          as[role],
          ...quoted(message),
          'Votre code d’invitation\u00a0:',
          { code },
          { action: 'Accepter l’invitation', path },
          ...(expiresAt === undefined ? [] : [`Ce code est valable jusqu’au ${bothClocks(expiresAt, 'fr')}.`]),
        ],
      };
    },
    organiser_added: ({ eventId, eventName, fromName }, read) => ({
      subject: `${fromName} organise désormais ${named(read(eventName))} avec vous`,
      body: [
        `${fromName} a accepté son invitation et organise désormais ${named(read(eventName))} avec vous, avec accès à tous les participants.`,
        { action: 'Gérer l’événement', path: `/events/${eventId}/organise` },
      ],
    }),
    request_received: ({ eventId, eventName, fromName, organisation, isProposed, message, starter, slot }, read) => ({
      subject: isProposed
        ? organisation === null
          ? 'Les organisateurs vous proposent un rendez-vous'
          : `Rendez-vous proposé avec ${organisation}`
        : organisation === null
          ? 'Une personne souhaite vous rencontrer'
          : `${organisation} souhaite vous rencontrer`,
      body: [
        isProposed
          ? `Les organisateurs de l’événement ${named(read(eventName))} vous proposent un rendez-vous avec ${by(fromName, organisation) ?? 'un autre participant'}. Il aura lieu si vous l’acceptez tous les deux.`
          : organisation === null
            ? `Une personne dont le compte est récent vous demande un rendez-vous lors de l’événement ${named(read(eventName))}. Son nom et son message figurent sur la page de vos demandes.`
            : `${fromName} (${organisation}) vous demande un rendez-vous lors de l’événement ${named(read(eventName))}.`,
        ...opened(starter),
        ...slotRows(slot, 'fr'),
        ...quoted(message),
        {
          action: isProposed ? 'Répondre à la proposition' : 'Répondre à la demande',
          path: `/events/${eventId}/requests`,
        },
      ],
    }),
    request_answered: ({ eventId, eventName, fromName, organisation, status, message, reason, isProposed }, read) => ({
      subject: isProposed
        ? status === 'accepted'
          ? `Rendez-vous accepté avec ${organisation ?? 'un autre participant'}`
          : `Le rendez-vous proposé avec ${organisation ?? 'un autre participant'} n’aura pas lieu`
        : organisation === null
          ? { accepted: 'Votre demande est acceptée', declined: 'Votre demande est déclinée' }[status]
          : status === 'accepted'
            ? `${organisation} accepte votre demande`
            : `${organisation} décline votre demande`,
      body: [
        isProposed && status === 'accepted'
          ? `${by(fromName, organisation) ?? 'L’autre participant'} accepte aussi le rendez-vous proposé par les organisateurs lors de l’événement ${named(read(eventName))}. Vous recevrez l’heure et la table avec votre agenda.`
          : status === 'accepted'
            ? `${by(fromName, organisation) ?? 'Votre interlocuteur'} accepte de vous rencontrer lors de l’événement ${named(read(eventName))}. Vous recevrez l’heure et la table avec votre agenda.`
            : `${by(fromName, organisation) ?? 'Votre interlocuteur'} ne pourra pas vous rencontrer lors de l’événement ${named(read(eventName))}.`,
        ...quoted(reason && terms.declineReason[reason]),
        ...quoted(message),
        { action: 'Voir mes demandes', path: `/events/${eventId}/requests` },
      ],
    }),
    request_changed: ({ eventId, eventName, fromName, organisation, change }, read) => {
      const who = by(fromName, organisation) ?? 'Votre interlocuteur';
      const event = `l’événement ${named(read(eventName))}`;
      const meeting = organisation === null ? 'Votre rendez-vous' : `Votre rendez-vous avec ${organisation}`;
      const said = {
        cancelled: [`${meeting} est annulé`, `${who} a annulé votre rendez-vous prévu lors de ${event}.`],
        left: [`${meeting} est annulé`, `${who} ne participe plus à ${event}\u00a0: votre rendez-vous est annulé.`],
        left_unanswered: [
          'Votre demande est close',
          `${who} ne participe plus à ${event} et ne pourra pas répondre à votre demande.`,
        ],
        back: [
          `${meeting} est maintenu`,
          `${who} participe de nouveau à ${event}\u00a0: votre rendez-vous est maintenu.`,
        ],
        back_unanswered: [
          'Votre demande est rouverte',
          `${who} participe de nouveau à ${event} et peut répondre à votre demande.`,
        ],
        proposed: [
          `${organisation ?? 'Votre interlocuteur'} propose une autre date`,
          `${who} souhaite vous rencontrer, mais propose un autre moment ou un autre événement (demande envoyée pour ${event}). Un clic suffit pour accepter.`,
        ],
        proposal_accepted: [
          `${meeting} est accepté`,
          `${who} a accepté votre proposition. Le rendez-vous sera planifié lors de ${event}.`,
        ],
        proposal_recorded: [
          'Votre accord est enregistré',
          `Les organisateurs de ${event} ont noté que vous acceptez de rencontrer ${by(fromName, organisation) ?? 'un autre participant'}. En cas d’erreur, vous pouvez décliner depuis la page de vos demandes.`,
        ],
        proposal_withdrawn: [
          'Un rendez-vous proposé est retiré',
          `Les organisateurs de ${event} ont retiré le rendez-vous qu’ils vous proposaient avec ${by(fromName, organisation) ?? 'un autre participant'}.`,
        ],
      }[change] as [string, string];
      return {
        subject: said[0],
        body: [said[1], { action: 'Voir mes demandes', path: `/events/${eventId}/requests` }],
      };
    },
    participation_changed: ({ eventId, eventName, change, meetings, requests }, read) => {
      const event = named(read(eventName));
      const asked = requests === 1 ? '1 demande en attente' : `${requests} demandes en attente`;
      const what = [...(meetings > 0 ? [`${meetings} rendez-vous`] : []), ...(requests > 0 ? [asked] : [])].join(
        ' et ',
      );
      const said = {
        admitted: [
          `Inscription validée\u00a0: ${event}`,
          `Votre inscription à l’événement ${event} est validée. Vous pouvez dès maintenant demander des rendez-vous et en recevoir.`,
        ],
        refused: [
          `Inscription non acceptée\u00a0: ${event}`,
          `Les organisateurs n’ont pas pu accepter votre inscription à l’événement ${event}.${requests > 0 ? ' Les demandes de rendez-vous que vous aviez préparées ne sont pas envoyées.' : ''}`,
        ],
        ended: [
          `Votre participation a pris fin\u00a0: ${event}`,
          `Les organisateurs ont mis fin à votre participation à l’événement ${event}.${what ? ` Cela annule ${what}.` : ''}`,
        ],
        back: [
          `Votre participation est rétablie\u00a0: ${event}`,
          `Les organisateurs ont rétabli votre participation à l’événement ${event}.${what ? ` Vous retrouvez ${what}.` : ''}`,
        ],
      }[change] as [string, string];
      return { subject: said[0], body: [said[1], { action: 'Voir l’événement', path: `/events/${eventId}` }] };
    },
    request_reminder: ({ eventId, eventName, fromName, organisation, expiresAt, zone, isProposed }, read) => ({
      subject: isProposed
        ? 'Un rendez-vous proposé attend votre réponse'
        : organisation === null
          ? 'Une demande attend votre réponse'
          : `${organisation} attend votre réponse`,
      body: [
        isProposed
          ? `Les organisateurs de l’événement ${named(read(eventName))} vous proposent un rendez-vous avec ${by(fromName, organisation) ?? 'un autre participant'}. Vous avez jusqu’au ${deadline(expiresAt, zone, 'fr')} pour répondre.`
          : `${by(fromName, organisation) ?? 'Une personne dont le compte est récent'} souhaite vous rencontrer lors de l’événement ${named(read(eventName))}. Vous avez jusqu’au ${deadline(expiresAt, zone, 'fr')} pour répondre.`,
        { action: 'Répondre à la demande', path: `/events/${eventId}/requests` },
      ],
    }),
    grant_asked: ({ organisation, layer, message }) => ({
      subject: `${organisation ?? 'Une organisation'} demande l’accès à ${layers[layer]}`,
      body: [
        organisation === null
          ? `${newcomer} vous demande l’accès à ${layers[layer]}. Son nom et son message figurent sur la page. La décision vous appartient, et vous pourrez la modifier à tout moment.`
          : `${organisation} vous demande l’accès à ${layers[layer]}. La décision vous appartient, et vous pourrez la modifier à tout moment.`,
        ...quoted(message),
        { action: 'Répondre à la demande', path: '/organisation' },
      ],
    }),
    grant_answered: ({ organisationId, organisation, layer, status }) => ({
      subject: {
        granted: organisation === null ? 'Un accès vous a été donné' : `${organisation} vous a donné accès`,
        refused:
          organisation === null
            ? 'Votre demande d’accès n’a pas été acceptée'
            : `${organisation} n’a pas accepté votre demande d’accès`,
        withdrawn: organisation === null ? 'Un accès vous a été retiré' : `${organisation} a retiré votre accès`,
      }[status],
      body: [
        {
          granted: `${organisation ?? newcomer} vous donne accès à ${layersOfOthers[layer]}.`,
          refused: `${organisation ?? newcomer} ne souhaite pas, pour le moment, vous donner accès à ${layersOfOthers[layer]}.`,
          withdrawn: `${organisation ?? newcomer} ne vous donne plus accès à ${layersOfOthers[layer]}.`,
        }[status],
        { action: 'Voir le profil', path: `/organisations/${organisationId}` },
      ],
    }),
    merge_proposed: ({ organisationId, own, other }) => ({
      subject:
        other === null
          ? `${own} figure-t-elle deux fois\u202f?`
          : `${own} et ${other} sont-elles la même organisation\u202f?`,
      body: [
        other === null
          ? `La fusion de ${own} avec une organisation récente vous est proposée. Vous pouvez comparer les deux sur la page.`
          : `La fusion de ${own} et de ${other} vous est proposée\u00a0: il s’agit peut-être de la même organisation.`,
        'Rien ne change sans l’accord d’un responsable de chacune. Une fusion peut être annulée pendant une heure.',
        { action: 'Comparer les deux', path: `/organisation/merges?organisation=${organisationId}` },
      ],
    }),
    agenda_published: ({ eventId, eventName, zone, meetings: list, link }, read) => ({
      subject: `Votre agenda pour ${named(read(eventName))}`,
      body: [
        `Votre agenda pour ${named(read(eventName))} est publié\u00a0: ${meetings(list.length)}. Ouvrez le fichier joint pour l’ajouter à votre calendrier.`,
        { rows: [...meetingRows(list, zone, 'fr'), ...roomRows(link, 'fr')] },
        agenda(eventId),
      ],
    }),
    agenda_changed: ({ eventId, eventName, zone, meetings: list, link, changes }, read) => ({
      subject: `Votre agenda pour ${named(read(eventName))} a changé`,
      body: [
        'Voici ce qui a changé\u00a0:',
        { rows: changeRows(changes, zone, 'fr') },
        `Vous avez maintenant ${meetings(list.length)}. Ouvrez le fichier joint pour mettre à jour votre calendrier.`,
        { rows: [...meetingRows(list, zone, 'fr'), ...roomRows(link, 'fr')] },
        agenda(eventId),
      ],
    }),
    day_before: ({ eventId, eventName, place, zone, meetings: list, link }, read) => ({
      subject: `Demain\u00a0: ${named(read(eventName))}, ${meetings(list.length)}`,
      body: [
        `${named(read(eventName))} a lieu demain${read(place) ? `\u00a0: ${read(place)}` : ''}. Voici votre programme.`,
        { rows: [...meetingRows(list, zone, 'fr'), ...roomRows(link, 'fr')] },
        'Un empêchement\u202f? Prévenez dès maintenant les organisateurs\u00a0: votre créneau pourra profiter à quelqu’un d’autre.',
        agenda(eventId),
      ],
    }),
    thank_you: ({ eventId, eventName, open }, read) => ({
      subject: `Merci de votre participation à ${named(read(eventName))}`,
      body: [
        `Merci d’avoir participé à ${named(read(eventName))}.`,
        open === 0
          ? 'Vous avez déjà fait le bilan de vos rendez-vous\u00a0: merci, vos prochaines suggestions seront encore plus pertinentes.'
          : `Comment se sont passés vos rendez-vous\u202f? Il vous reste ${meetings(open)} à évaluer. Une minute suffit, et vos interlocuteurs ne voient pas vos réponses.`,
        { action: 'Faire le bilan', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_6: ({ eventId, eventName, organisations }, read) => ({
      subject: `Six mois après ${named(read(eventName))}\u00a0: où en êtes-vous\u202f?`,
      body: [
        `Il y a six mois, vous avez participé à ${named(read(eventName))}. Où en êtes-vous avec ces contacts\u202f?`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Donner des nouvelles', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_12: ({ eventId, eventName, organisations }, read) => ({
      subject: `Un an après ${named(read(eventName))}\u00a0: quels résultats\u202f?`,
      body: [
        `Il y a un an, vous avez participé à ${named(read(eventName))}. Avez-vous conclu un partenariat, un contrat ou un investissement\u202f? C’est notre dernière question à ce sujet.`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Donner des nouvelles', path: `/events/${eventId}/agenda` },
      ],
    }),
    digest: ({ items, searches = [], unread = 0 }) => {
      const count = items.length + newIn(searches);
      return {
        subject:
          count === 0
            ? unreadMessages(unread)
            : count === 1
              ? 'Une organisation qui pourrait vous intéresser'
              : `${count} organisations qui pourraient vous intéresser`,
        body: [
          ...(unread > 0
            ? [
                `Vous avez ${unreadMessages(unread)} au sujet de vos rendez-vous.`,
                { action: 'Lire les messages', path: '/home' },
              ]
            : []),
          ...searches.flatMap((search) =>
            searchParts(search, (name) => `Du nouveau dans votre recherche «\u00a0${name}\u00a0»\u00a0:`, more),
          ),
          ...(items.length > 0
            ? [
                'Voici les organisations qui pourraient vous intéresser.',
                { rows: items.map(organisationRow) },
                { action: 'Voir toutes mes suggestions', path: '/suggestions' },
              ]
            : []),
        ],
      };
    },
    mailing: ({ subject, parts, eventName, senderName, replyTo }, read) => ({
      subject,
      body: parts.map((part) => ('text' in part ? part.text : { action: buttons[part.link], path: part.path })),
      letter: {
        why: `Message de ${senderName}${eventName ? `, envoyé aux participants de «\u00a0${read(eventName)}\u00a0»` : ''}.`,
        answers:
          replyTo === null
            ? 'Merci de ne pas répondre à cet e-mail.'
            : `Si vous répondez, votre réponse parviendra à ${senderName}.`,
      },
    }),
    newsletter: ({ subject, text }, read) => ({ subject: read(subject), body: read(text).split(/\n\s*\n/) }),
  },
} satisfies Mails;
