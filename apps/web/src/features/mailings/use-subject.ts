import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import { fillLine, type MailingFacts, mailingValues } from '@jumelage/domain/mailing-text';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../lib/i18n.tsx';
import { organisedEventQuery } from '../organise/queries.ts';
import type { EventId } from './queries.ts';

/**
 * Answers how a mailing's subject is shown to organisers: with the name of the event, and in brackets what is another
 * for each reader. Undefined where nothing was written.
 */
export function useSubject(eventId: EventId) {
  const own = useLanguage();
  const { values } = useTexts('mailings');
  const { data: event } = useQuery(organisedEventQuery(eventId));
  return (subject: Trilingual): { readonly language: Language; readonly value: string } | undefined => {
    const read = readableText(subject, own);
    if (!read) return undefined;
    const named = {
      ...Object.fromEntries(mailingValues.map((name) => [name, `[${values[name]}]`])),
      event_name: readableText(event?.name ?? {}, read.language)?.value ?? '',
    } as MailingFacts;
    return { ...read, value: fillLine(read.value, named) };
  };
}
