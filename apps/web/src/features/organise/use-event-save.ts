import type { EventView } from '@jumelage/contracts/events';
import { type Language, languages } from '@jumelage/domain/language';
import { api, type Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { htmlLang, languageNames } from '../../lib/language.ts';
import type { Difference } from '../../lib/versions.ts';
import type { ShownDifference } from '../../ui/versions-dialog.tsx';
import { useSaveEvent } from './queries.ts';
import { useMergingSave } from './use-merging-save.ts';

export type EventBody = Input<'POST /api/events'>['body'];

/** Of an event the fields that the form has. */
const bodyOf = ({
  name,
  place,
  description,
  zone,
  startsOn,
  endsOn,
  requestLimit,
  requestHours,
  hideOn,
  eraseOn,
}: EventView): EventBody => ({
  ...{ name, place, description, zone, startsOn, endsOn, requestLimit, requestHours, hideOn, eraseOn },
});

type Options = {
  readonly event: EventView | undefined;
  readonly fill: (body: EventBody) => void;
  readonly onSaved: (event: EventView) => void;
};

/** Saves an event, together with what somebody else saved meanwhile. */
export function useEventSave({ event, fill, onSaved }: Options) {
  const { mutateAsync } = useSaveEvent(event?.id);
  const t = useWords('organise');
  const retention = useWords('personal-data');
  const labels: Readonly<Record<string, string>> = {
    ...{
      name: t('eventName'),
      place: t('place'),
      description: t('description'),
      zone: t('zone'),
      startsOn: t('startsOn'),
      endsOn: t('endsOn'),
    },
    ...{
      requestLimit: t('requestLimit'),
      requestHours: t('requestHours'),
      hideOn: retention('hideOn'),
      eraseOn: retention('eraseOn'),
    },
  };
  return useMergingSave<EventBody, EventView>({
    begun: event,
    ...{ bodyOf, fill, describe: describeBy(labels) },
    async save(body, ifMatch) {
      const saved = await mutateAsync({ body, ifMatch });
      onSaved(saved);
      return saved;
    },
    // The edge: only an event that exists is changed by somebody else.
    read: () => api('GET /api/events/:eventId', { params: { eventId: event?.id ?? 'evt_' } }),
  });
}

/** Says a difference by the label of its field, and of its language where it has one. */
export function describeBy(
  labels: Readonly<Record<string, string>>,
  show: (field: string, value: unknown) => string = (_, value) => String(value),
) {
  return (difference: Difference): ShownDifference => {
    const [field, part] = difference.path;
    const language = languages.find((one): one is Language => one === part);
    const label = `${labels[field] ?? field}${language ? ` · ${languageNames[language]}` : ''}`;
    const shown = (value: unknown) => (value === null || value === undefined ? '' : show(field, value));
    return {
      ...difference,
      label,
      lang: language && htmlLang(language),
      shown: { mine: shown(difference.mine), theirs: shown(difference.theirs) },
    };
  };
}
