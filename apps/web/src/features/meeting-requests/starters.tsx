import type { Id } from '@jumelage/domain/ids';
import { openStarters, type Starter } from '@jumelage/domain/request-starter';
import { wordStarter } from '@jumelage/i18n/starter-words';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useLanguage, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { matchQuery } from '../matches/queries.ts';
import { useTopicLabel } from '../organisations/topics.ts';

type OrganisationId = Id<'organisation'>;

/** Words a starter in the reader's language. */
export function useStarterSentence(): (starter: Starter) => string {
  const words = useTexts('reasons');
  const terms = useTerms();
  const language = useLanguage();
  const topicLabel = useTopicLabel();
  return (starter) => wordStarter(starter, { words, terms, language, topicLabel });
}

/** Reads the starters of a pair; those that suit everybody where the two are not compared, or not yet. */
function useStarters(ourId: OrganisationId | undefined, otherId: OrganisationId): readonly Starter[] {
  const { data } = useQuery({ ...matchQuery(ourId ?? 'org_', otherId), enabled: ourId !== undefined, retry: false });
  return data?.match?.starters ?? openStarters;
}

const same = (one: Starter | null, other: Starter) => one?.kind === other.kind && one.about === other.about;

type StarterChoiceProps = {
  readonly ourId: OrganisationId | undefined;
  readonly otherId: OrganisationId;
  readonly value: Starter | null;
  readonly onValue: (starter: Starter | null) => void;
};

/** Draws the sentences with which a request may begin: one at most, and the same again takes it back. */
export function StarterChoice({ ourId, otherId, value, onValue }: StarterChoiceProps) {
  const t = useWords('meeting-requests');
  const say = useStarterSentence();
  const offered = useStarters(ourId, otherId);
  // What was chosen earlier stays to be seen, whatever is offered now.
  const shown = value && !offered.some((one) => same(value, one)) ? [value, ...offered.slice(0, -1)] : offered;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, these are buttons that are pressed.
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-hint`} className="grid gap-1.5">
      <p id={id} className="font-medium">
        {t('starters')}
      </p>
      <p id={`${id}-hint`} className="text-muted text-sm">
        {t('startersHint')}
      </p>
      <ul className="grid gap-1.5">
        {shown.map((one) => {
          const isChosen = same(value, one);
          return (
            <li key={`${one.kind} ${one.about}`}>
              <button
                type="button"
                aria-pressed={isChosen}
                className={`min-h-11 w-full rounded-lg border px-3 py-2 text-start text-sm ${isChosen ? 'border-azure bg-azure-soft' : 'border-edge/60 hover:bg-sunken'}`}
                onClick={() => onValue(isChosen ? null : one)}
              >
                {say(one)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
