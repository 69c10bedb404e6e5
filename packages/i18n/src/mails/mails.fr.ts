import type { FactorChange } from '@jumelage/domain/account';
import type { GrantLayer } from '@jumelage/domain/grant';
import type { Mails } from './mail-text.ts';
import { bothClocks, changeRows, deadline, meetingRows } from './meeting-rows.ts';

const ignore = 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message\u00a0: rien ne se passera.';
const secret = 'Ne communiquez ce code à personne\u00a0: nous ne vous le demanderons jamais.';
const notYou = 'Si ce n’est pas vous, choisissez tout de suite un nouveau mot de passe et fermez les autres connexions.';
const secure = { action: 'Sécuriser mon compte', path: '/account/security' } as const;
const factors: Readonly<Record<FactorChange, string>> = {
  authenticator_added: 'une application d’authentification a été ajoutée',
  authenticator_removed: 'l’application d’authentification a été retirée',
  passkey_added: 'une clé d’accès a été ajoutée',
  passkey_removed: 'une clé d’accès a été retirée',
  recovery_codes_renewed: 'de nouveaux codes de secours ont été créés',
  recovery_code_used: 'un code de secours a été utilisé',
  identity_added: 'un fournisseur d’identité a été associé',
  identity_removed: 'un fournisseur d’identité a été dissocié',
};
/** A name of the product's people in a sentence: it may be any words. */
const named = (name: string) => `«\u00a0${name}\u00a0»`;
/** Who asks or answers; undefined where their account is too new to be quoted. */
const by = (name: string | null, organisation: string | null) => (organisation === null ? undefined : `${name} (${organisation})`);
const newcomer = 'Une organisation inscrite depuis peu';
const quoted = (text: string | undefined) => (text ? [{ quote: text }] : []);
const layers: Readonly<Record<GrantLayer, string>> = { profile: 'votre profil complet', documents: 'vos documents' };
const layersOfOthers: Readonly<Record<GrantLayer, string>> = { profile: 'son profil complet', documents: 'ses documents' };
const meetings = (n: number) => (n === 1 ? '1 rendez-vous' : `${n} rendez-vous`);
const agenda = (eventId: string) => ({ action: 'Voir mon agenda', path: `/events/${eventId}/agenda` });

/** The mails in French. */
export default {
  frame: {
    greeting: 'Bonjour,',
    strapline: 'Jumelage – rencontres d’affaires franco-chinoises',
    why: (topic) =>
      ({
        account:
          'Vous recevez ce message parce que cette adresse a été indiquée sur Jumelage. Les messages qui concernent votre compte ne peuvent pas être désactivés.',
        meetings: 'Vous recevez ce message parce que vous avez choisi d’être averti des demandes de rendez-vous et d’accès.',
        events: 'Vous recevez ce message parce que vous avez choisi d’être averti de ce qui touche à votre agenda.',
        follow_ups: 'Vous recevez ce message parce que vous avez choisi d’être sollicité sur la suite de vos rendez-vous.',
        digest: 'Vous recevez ce message parce que vous avez choisi de recevoir la sélection de Jumelage.',
        newsletter: 'Vous recevez ce message parce que vous avez accepté de recevoir la lettre d’information.',
      })[topic],
    choose: 'Choisir mes messages',
    stop: 'Ne plus recevoir ces messages',
    doNotAnswer: 'Merci de ne pas répondre à ce message.',
  },
  templates: {
    sign_up_code: ({ code }) => ({
      subject: `${code} – votre code pour créer votre compte Jumelage`,
      body: ['Voici le code qui termine la création de votre compte. Il est valable 30 minutes.', { code }, secret, ignore],
    }),
    address_known: () => ({
      subject: 'Vous avez déjà un compte Jumelage',
      body: [
        'Quelqu’un, sans doute vous, vient d’indiquer cette adresse pour créer un compte. Elle en a déjà un\u00a0: il vous suffit de vous connecter.',
        { action: 'Se connecter', path: '/sign-in' },
        'Si vous avez oublié votre mot de passe, vous pourrez en choisir un nouveau depuis cette page.',
      ],
    }),
    sign_in_code: ({ code }) => ({
      subject: `${code} – votre code de connexion à Jumelage`,
      body: ['Voici votre code de connexion. Il est valable 10 minutes et ne sert qu’une fois.', { code }, secret, ignore],
    }),
    reset: ({ challengeId, secret: key }) => ({
      subject: 'Choisir un nouveau mot de passe',
      body: [
        'Vous avez demandé à choisir un nouveau mot de passe. Le lien est valable 30 minutes et ne sert qu’une fois.',
        { action: 'Choisir un nouveau mot de passe', path: `/reset/${challengeId}#${key}` },
        'Si vous n’êtes pas à l’origine de cette demande, ignorez ce message\u00a0: votre mot de passe reste le même.',
      ],
    }),
    new_email_code: ({ code }) => ({
      subject: `${code} – votre code pour confirmer cette adresse`,
      body: ['Voici le code qui confirme que cette adresse est bien la vôtre. Il est valable 30 minutes.', { code }, secret, ignore],
    }),
    password_changed: ({ at }) => ({
      subject: 'Votre mot de passe a été modifié',
      body: [`Le mot de passe de votre compte a été modifié le ${bothClocks(at, 'fr')}. Les autres connexions ont été fermées.`, notYou, secure],
    }),
    factors_changed: ({ at, change }) => ({
      subject: 'La protection de votre compte a été modifiée',
      body: [`Le ${bothClocks(at, 'fr')}, la façon de vous connecter à votre compte a changé\u00a0: ${factors[change]}.`, notYou, secure],
    }),
    email_changed: ({ at }) => ({
      subject: 'L’adresse de votre compte a été modifiée',
      body: [
        `Depuis le ${bothClocks(at, 'fr')}, votre compte Jumelage est lié à une autre adresse. Vous ne recevrez plus rien à celle-ci.`,
        'Si ce n’est pas vous, prévenez sans attendre la personne qui gère la plateforme.',
      ],
    }),
    new_device: ({ device, at }) => ({
      subject: 'Nouvelle connexion à votre compte',
      body: [`Votre compte a été ouvert depuis un nouveau navigateur le ${bothClocks(at, 'fr')}${device ? `\u00a0: ${device}` : ''}.`, notYou, secure],
    }),
    account_erased: ({ at }) => ({
      subject: 'Votre compte a été supprimé',
      body: [
        `À votre demande, votre compte et vos données personnelles ont été supprimés le ${bothClocks(at, 'fr')}.`,
        'Ceci est notre dernier message. Merci d’avoir utilisé Jumelage.',
      ],
    }),
    invitation: ({ code, role, eventName, organisation, organiserName, path, message, expiresAt }, read) => {
      const what = eventName ? named(read(eventName)) : (organisation ?? 'Jumelage');
      const as = {
        participant: `${organiserName} vous invite à participer à ${what}.`,
        organiser: `${organiserName} vous invite à organiser ${what}.`,
        member: `${organiserName} vous invite à rejoindre ${what} sur Jumelage.`,
      };
      return {
        subject: `${code} – votre code d’invitation à ${what}`,
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
        `${fromName} a accepté une invitation et fait maintenant partie de l’équipe d’organisation de ${named(read(eventName))}, avec accès à tous ses participants.`,
        { action: 'Organiser', path: `/events/${eventId}/organise` },
      ],
    }),
    request_received: ({ eventId, eventName, fromName, organisation, message }, read) => ({
      subject: organisation === null ? 'Une personne souhaite vous rencontrer' : `${organisation} souhaite vous rencontrer`,
      body: [
        organisation === null
          ? `Une personne dont le compte est récent vous demande un rendez-vous à ${named(read(eventName))}. Son nom et son message vous attendent sur la page de vos demandes.`
          : `${fromName} (${organisation}) vous demande un rendez-vous à ${named(read(eventName))}.`,
        ...quoted(message),
        { action: 'Répondre à la demande', path: `/events/${eventId}/requests` },
      ],
    }),
    request_answered: ({ eventId, eventName, fromName, organisation, status, message }, read) => ({
      subject:
        organisation === null
          ? { accepted: 'Votre demande est acceptée', declined: 'Votre demande est déclinée' }[status]
          : status === 'accepted'
            ? `${organisation} accepte votre demande`
            : `${organisation} décline votre demande`,
      body: [
        status === 'accepted'
          ? `${by(fromName, organisation) ?? 'La personne sollicitée'} accepte de vous rencontrer à ${named(read(eventName))}. L’heure et la table vous seront indiquées avec votre agenda.`
          : `${by(fromName, organisation) ?? 'La personne sollicitée'} ne pourra pas vous rencontrer à ${named(read(eventName))}.`,
        ...quoted(message),
        { action: 'Voir mes demandes', path: `/events/${eventId}/requests` },
      ],
    }),
    request_reminder: ({ eventId, eventName, fromName, organisation, expiresAt, zone }, read) => ({
      subject: organisation === null ? 'Une demande attend votre réponse' : `${organisation} attend votre réponse`,
      body: [
        `${by(fromName, organisation) ?? 'Une personne dont le compte est récent'} souhaite vous rencontrer à ${named(read(eventName))} et attend votre réponse, au plus tard le ${deadline(expiresAt, zone, 'fr')}.`,
        { action: 'Répondre à la demande', path: `/events/${eventId}/requests` },
      ],
    }),
    grant_asked: ({ organisation, layer, message }) => ({
      subject: `${organisation ?? 'Une organisation'} demande à voir ${layers[layer]}`,
      body: [
        organisation === null
          ? `${newcomer} vous demande l’accès à ${layers[layer]}. Son nom et son message vous attendent sur la page. Vous seul en décidez, et vous pourrez revenir sur votre décision.`
          : `${organisation} vous demande l’accès à ${layers[layer]}. Vous seul en décidez, et vous pourrez revenir sur votre décision.`,
        ...quoted(message),
        { action: 'Répondre à la demande', path: '/organisation' },
      ],
    }),
    grant_answered: ({ organisationId, organisation, layer, status }) => ({
      subject: {
        granted: organisation === null ? 'Un accès vous est ouvert' : `${organisation} vous ouvre l’accès`,
        refused: organisation === null ? 'L’accès demandé ne vous est pas ouvert' : `${organisation} n’ouvre pas l’accès demandé`,
        withdrawn: organisation === null ? 'Un accès vous a été retiré' : `${organisation} a retiré l’accès`,
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
    agenda_published: ({ eventId, eventName, zone, meetings: list }, read) => ({
      subject: `Votre agenda pour ${named(read(eventName))}`,
      body: [
        `Votre agenda pour ${named(read(eventName))} est publié\u00a0: ${meetings(list.length)}. Le fichier joint l’ajoute à votre calendrier.`,
        { rows: meetingRows(list, zone, 'fr') },
        agenda(eventId),
      ],
    }),
    agenda_changed: ({ eventId, eventName, zone, meetings: list, changes }, read) => ({
      subject: `Votre agenda pour ${named(read(eventName))} a changé`,
      body: [
        'Voici ce qui a changé\u00a0:',
        { rows: changeRows(changes, zone, 'fr') },
        `Votre agenda compte maintenant ${meetings(list.length)}. Le fichier joint met votre calendrier à jour.`,
        { rows: meetingRows(list, zone, 'fr') },
        agenda(eventId),
      ],
    }),
    day_before: ({ eventId, eventName, place, zone, meetings: list }, read) => ({
      subject: `Demain\u00a0: ${named(read(eventName))}, ${meetings(list.length)}`,
      body: [
        `${named(read(eventName))} a lieu demain${read(place) ? `\u00a0: ${read(place)}` : ''}. Voici votre programme.`,
        { rows: meetingRows(list, zone, 'fr') },
        'Un empêchement\u202f? Prévenez l’organisation dès maintenant\u00a0: la place pourra servir à quelqu’un d’autre.',
        agenda(eventId),
      ],
    }),
    thank_you: ({ eventId, eventName, open }, read) => ({
      subject: `Merci de votre participation à ${named(read(eventName))}`,
      body: [
        `Merci d’avoir participé à ${named(read(eventName))}.`,
        open === 0
          ? 'Vous avez déjà dit ce que vos rendez-vous ont donné\u00a0: merci, les prochaines suggestions n’en seront que meilleures.'
          : `Qu’ont donné vos rendez-vous\u202f? Il en reste ${open} sur ${open === 1 ? 'lequel' : 'lesquels'} vous ne vous êtes pas prononcé. Une minute suffit, et l’autre partie ne voit pas votre réponse.`,
        { action: 'Dire ce qui s’est passé', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_6: ({ eventId, eventName, organisations }, read) => ({
      subject: `Six mois après ${named(read(eventName))}\u00a0: où en êtes-vous\u202f?`,
      body: [
        `Il y a six mois, vous participiez à ${named(read(eventName))}. Où en sont les contacts que vous y avez noués\u202f?`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Donner des nouvelles', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_12: ({ eventId, eventName, organisations }, read) => ({
      subject: `Un an après ${named(read(eventName))}\u00a0: qu’en est-il sorti\u202f?`,
      body: [
        `Il y a un an, vous participiez à ${named(read(eventName))}. Un partenariat, un contrat ou un investissement en est-il né\u202f? C’est la dernière fois que nous vous posons la question.`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Donner des nouvelles', path: `/events/${eventId}/agenda` },
      ],
    }),
    digest: ({ items }) => ({
      subject: items.length === 1 ? 'Une organisation qui pourrait vous intéresser' : `${items.length} organisations qui pourraient vous intéresser`,
      body: [
        'Voici ce que Jumelage a remarqué pour vous.',
        {
          rows: items.map(({ organisation, organisationId, text }) => ({
            head: organisation,
            text: text ?? '',
            path: `/organisations/${organisationId}`,
          })),
        },
        { action: 'Voir toutes mes suggestions', path: '/suggestions' },
      ],
    }),
    newsletter: ({ subject, text }, read) => ({ subject: read(subject), body: read(text).split(/\n\s*\n/) }),
  },
} satisfies Mails;
