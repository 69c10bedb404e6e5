import type { EventView } from '@jumelage/contracts/events';
import { type Language, languages } from '@jumelage/domain/language';
import { useState } from 'react';
import { ApiError, api, type Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { htmlLang, languageNames } from '../../lib/language.ts';
import { type Difference, mergeVersions, takeTheirs } from '../../lib/versions.ts';
import type { ShownDifference } from '../../ui/versions-dialog.tsx';
import { useSaveEvent } from './queries.ts';

export type EventBody = Input<'POST /api/events'>['body'];
type Meeting = { readonly theirs: EventView; readonly merged: EventBody; readonly differences: readonly Difference[] };

type Options = {
  readonly event: EventView | undefined;
  /** Shows a version in the form: the two were brought together. */
  readonly fill: (body: EventBody) => void;
  readonly onSaved: (event: EventView) => void;
};

/** Saves an event as it was typed; what somebody else saved meanwhile is kept too, or shown beside it where both changed the same. */
export function useEventSave({ event, fill, onSaved }: Options) {
  const save = useSaveEvent(event?.id);
  const [base, setBase] = useState(event);
  const [meeting, setMeeting] = useState<Meeting>();
  const describe = useDescriptions();

  async function submit(body: EventBody, from = base): Promise<void> {
    try {
      const saved = await save.mutateAsync({ body, ifMatch: from?.version });
      setBase(saved);
      onSaved(saved);
    } catch (error) {
      // Any other refusal is told by the alert of the form; what was written stays.
      if (!from || !(error instanceof ApiError) || error.code !== 'edited_meanwhile') return;
      await meet(body, from).catch(() => undefined);
    }
  }

  async function meet(body: EventBody, from: EventView): Promise<void> {
    const theirs = await api('GET /api/events/:eventId', { params: { eventId: from.id } });
    const { merged, differences } = mergeVersions(fieldsOf(body, from), body, fieldsOf(body, theirs));
    if (differences.length > 0) return setMeeting({ theirs, merged, differences });
    fill(merged);
    await submit(merged, theirs);
  }

  function settle(taken: readonly Difference[]): void {
    if (!meeting) return;
    const settled = taken.reduce<EventBody>(takeTheirs, meeting.merged);
    setMeeting(undefined);
    fill(settled);
    void submit(settled, meeting.theirs);
  }

  const isMeeting = save.error instanceof ApiError && save.error.code === 'edited_meanwhile';
  return {
    submit,
    isPending: save.isPending,
    /** Told where there is no dialog that says the same. */
    error: meeting && isMeeting ? null : save.error,
    differences: meeting?.differences.map(describe),
    settle,
    later: () => setMeeting(undefined),
  };
}

/** Of an event the fields that the form has. */
const fieldsOf = (body: EventBody, event: EventView): EventBody =>
  Object.fromEntries(Object.keys(body).map((field) => [field, event[field as keyof EventBody]])) as EventBody;

function useDescriptions(): (difference: Difference) => ShownDifference {
  const t = useWords('organise');
  const labels: Readonly<Record<string, string>> = {
    ...{ name: t('eventName'), place: t('place'), description: t('description'), zone: t('zone'), startsOn: t('startsOn'), endsOn: t('endsOn') },
    ...{ requestLimit: t('requestLimit'), requestHours: t('requestHours') },
  };
  const shown = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return (difference) => {
    const [field, part] = difference.path;
    const language = languages.find((one): one is Language => one === part);
    const label = `${labels[field] ?? field}${language ? ` · ${languageNames[language]}` : ''}`;
    return { ...difference, label, lang: language && htmlLang(language), shown: { mine: shown(difference.mine), theirs: shown(difference.theirs) } };
  };
}
