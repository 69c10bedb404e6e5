import { isPermitted, toMeetAt } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { readableText } from '@jumelage/domain/language';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, api } from '../../lib/api.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { sessionQuery } from '../accounts/queries.ts';
import { setSession } from '../accounts/session.ts';
import { consentsQuery } from '../consents/queries.ts';
import { EventDays } from '../events/facts.tsx';
import { eventsQuery } from '../events/queries.ts';
import { keepSaved } from '../organisations/queries.ts';
import { forgetDraft, recallEvent } from './draft-store.ts';
import type { FirstRun } from './use-first-run.ts';

type PublishCardProps = {
  readonly run: FirstRun;
  readonly organisationId: Id<'organisation'>;
  readonly onPublished: () => void;
};

/** Events that are offered; more stand in the programme. */
const mostEvents = 3;
const notNow = 'not_now';
type Choice = Id<'event'> | typeof notNow;

/** Lists the events for which one can register now: the one that somebody came to take part in, then as they are offered. */
function useOpenEvents() {
  const { data } = useQuery(eventsQuery);
  const meant = recallEvent();
  const open = data?.events.filter(
    ({ status, registration }) => isPermitted('register', status) && registration === null,
  );
  return (
    open &&
    toMeetAt(open)
      .sort((a, b) => Number(b.id === meant) - Number(a.id === meant))
      .slice(0, mostEvents)
  );
}

/**
 * Draws the publication: where to meet them, the button, and below it the consent to be shown in the other country, with
 * a box of its own.
 */
export function PublishCard({ run, organisationId, onPublished }: PublishCardProps) {
  const t = useWords('first-run');
  const accounts = useWords('accounts');
  const language = useLanguage();
  const events = useOpenEvents();
  const [chosen, setChosen] = useState<Choice>();
  const [isTicked, setTicked] = useState(false);
  const consents = useQuery(consentsQuery).data?.consents;
  const hasAgreed = consents?.some(({ purpose, given }) => purpose === 'other_side' && given) ?? false;
  const isAbroad = hasAgreed || isTicked;
  const choice = chosen ?? events?.[0]?.id ?? notNow;
  const event = events?.find(({ id }) => id === choice);
  const publish = useMutation({
    mutationFn: async () => {
      if (isTicked && !hasAgreed) await api('PUT /api/accounts/me/consents', { body: { other_side: true } });
      const params = { organisationId };
      keepSaved(await api('PUT /api/organisations/:organisationId/status', { params, body: { status: 'published' } }));
      const isRegistered = event ? await registerFor(event.id) : undefined;
      setSession(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      await queryClient.invalidateQueries();
      // The event that was chosen: read again, the list holds it no longer.
      return { isRegistered, name: (event && readableText(event.name, language)?.value) ?? '' };
    },
    onSuccess: ({ isRegistered, name }) => {
      forgetDraft();
      toast(
        isRegistered === undefined
          ? t('published')
          : isRegistered
            ? t('publishedRegistered', { event: name })
            : t('registrationFailed'),
      );
      onPublished();
    },
  });
  /** Registers for an event; tells whether it succeeded, since the profile is published in any case. */
  async function registerFor(eventId: Id<'event'>): Promise<boolean> {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const languages = [...new Set([language, run.draft.language])];
    const body = { organisationId, attendance: 'onsite' as const, languages, zone, hours: null, unavailable: [] };
    try {
      await api('POST /api/events/:eventId/registration', { params: { eventId }, body });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return error.code === 'already_registered';
    }
  }
  return (
    <Card className="grid gap-4">
      {events && events.length > 0 && (
        <RadioGroup<Choice>
          label={t('meetWhere')}
          value={choice}
          options={[
            ...events.map((one) => ({
              value: one.id,
              label: readableText(one.name, language)?.value ?? one.id,
              hint: (
                <>
                  {readableText(one.place, language)?.value} · <EventDays event={one} />
                </>
              ),
            })),
            { value: notNow, label: t('notNow') },
          ]}
          onValue={setChosen}
        />
      )}
      <ProblemAlert error={publish.error} />
      <Button busy={publish.isPending} onClick={() => publish.mutate()}>
        {isAbroad ? t('publishAbroad') : t('publishHome')}
      </Button>
      {!hasAgreed && (
        <Checkbox
          label={accounts('consentOtherSide')}
          hint={accounts('consentOtherSideHint')}
          checked={isTicked}
          onChecked={setTicked}
        />
      )}
    </Card>
  );
}
