import { findEvent } from '@jumelage/db/repositories/events';
import { findAudiencePerson } from '@jumelage/db/repositories/mailing-audiences';
import { findMailing, type MailingRow, type MailingScope } from '@jumelage/db/repositories/mailings';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { renderMail } from '../mails/sending/render.ts';
import { fillLetter, type Letter, type Reader, toReader } from './fill-letter.ts';
import { countsFor } from './fill-outbox.ts';

/** The reader in whose place a mailing is looked at, and the language. */
type As = { readonly participantId?: Id<'participant'> | undefined; readonly language?: Language | undefined };

/** Stands in for an invitation: a preview makes none. */
const sampleCode = 'XXXXX-XXXXX';

/** Fills a mailing as somebody of its event would get it now. Refuses `mailing_without_text`. */
async function letterFor(deps: Deps, store: Store, actor: Actor, scope: MailingScope, as: As): Promise<Letter> {
  const mailing = found(await findMailing(store, scope));
  const event = found(await findEvent(store, scope.eventId));
  const reader = await readerOf(store, actor, scope, as);
  const texts = as.language ? onlyIn(mailing, as.language) : mailing.texts;
  const letter = fillLetter(
    { ...mailing, texts },
    {
      ...{ reader, event, author: { name: actor.name, email: actor.email, isVerified: actor.isVerified } },
      counts: await countsFor(store, reader.participantId, new Date(deps.now())),
      code: () => sampleCode,
    },
  );
  if (!letter) throw new AppError('mailing_without_text');
  return { ...letter, isFallback: as.language === undefined && letter.isFallback };
}

const onlyIn = ({ texts }: Pick<MailingRow, 'texts'>, language: Language): MailingRow['texts'] => {
  const text = texts[language];
  return text ? { [language]: text } : {};
};

async function readerOf(store: Store, actor: Actor, { eventId }: MailingScope, { participantId }: As): Promise<Reader> {
  if (participantId) return toReader(found(await findAudiencePerson(store, { eventId, participantId })));
  const { name, language } = actor;
  return { participantId: undefined, name, organisation: null, hasAccount: true, language };
}

/** Renders a mailing as one of its people gets it: what it says is data, never markup. */
export async function previewMailing(deps: Deps, actor: Actor, scope: MailingScope, as: As, base: string) {
  const { language, isFallback, facts } = await letterFor(deps, reading(deps.db), actor, scope, as);
  const rendered = renderMail({ kind: 'mailing', language, facts, base, stop: '/account/mails' });
  return { ...rendered, language, isFallback };
}

/**
 * Mails a mailing to its author as somebody would get it. Refuses `account_not_confirmed`: nothing is mailed to an
 * address that nobody answered for.
 */
export async function sendTest(deps: Deps, actor: Actor, scope: MailingScope, as: As) {
  if (!actor.isVerified) throw new AppError('account_not_confirmed');
  return writing(deps.db, async (store) => {
    const { language, facts } = await letterFor(deps, store, actor, scope, as);
    const { participantId: _, ...letter } = facts;
    await enqueueMails(deps, store, {
      kind: 'mailing',
      to: { userId: actor.userId, email: actor.email, language },
      cause: `mailing_test ${newId(deps, 'mail')}`,
      eventId: scope.eventId,
      facts: { ...letter, subject: `[Test] ${letter.subject}` },
    });
    return { address: actor.email };
  });
}
