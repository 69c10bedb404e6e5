import type { EventView } from '@jumelage/contracts/events';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldNames, pick } from '@jumelage/domain/field';
import { htmlLang, type Language, languages } from '@jumelage/domain/language';
import { api, type Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import type { Difference } from '../../lib/versions.ts';
import type { ShownDifference } from '../../ui/versions-dialog.tsx';
import { useSaveEvent } from './queries.ts';
import { useMergingSave } from './use-merging-save.ts';

export type EventBody = Input<'POST /api/events'>['body'];

/** Picks the fields of an event that the form has. */
const bodyOf = (event: EventView): EventBody => pick(event, fieldNames(eventFields));

type Options = {
  readonly event: EventView | undefined;
  readonly fill: (body: EventBody) => void;
  readonly onSaved: (event: EventView) => void;
};

/** Saves an event, together with what somebody else saved meanwhile. */
export function useEventSave({ event, fill, onSaved }: Options) {
  const { mutateAsync } = useSaveEvent(event?.id);
  const t = useWords('organise');
  const labels = Object.fromEntries(fieldNames(eventFields).map((name) => [name, t(name)]));
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
