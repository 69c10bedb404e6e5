import { readableText } from '@jumelage/domain/language';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EventSessions } from '../features/events/event-sessions.tsx';
import { withoutEmpty } from '../features/events/facts.tsx';
import { eventQuery } from '../features/events/queries.ts';
import { RegistrationState } from '../features/events/registration-state.tsx';
import { useLanguage } from '../lib/i18n.tsx';
import { asId } from '../lib/ids.ts';
import { LangText } from '../ui/lang-text.tsx';

export default function EventPage() {
  const eventId = asId('event', useParams({ from: '/events/$eventId' }).eventId);
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const language = useLanguage();
  const description = readableText(withoutEmpty(event.description), language);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <div className="grid gap-6">
        {description && (
          <LangText
            text={{ language: description.language, origin: 'original', value: description.value }}
            className="prose-lines text-lg"
          />
        )}
        <EventSessions event={event} />
      </div>
      <RegistrationState event={event} />
    </div>
  );
}
