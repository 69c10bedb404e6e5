import { cooperationKinds, sectors, stagesOf } from '@jumelage/domain/organisation';
import { lacksForPublication } from '@jumelage/domain/profile';
import { type ReactNode, useState } from 'react';
import { useErrorWords, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import type { FirstRunDraft } from './draft.ts';
import { ProposalGroup } from './proposal-group.tsx';
import { Step } from './steps.tsx';
import { ThesisFields } from './thesis-fields.tsx';
import { TopicGroup } from './topic-group.tsx';
import type { FirstRun } from './use-first-run.ts';

/** Tells what the profile would lack to be published, by the rule of the domain. */
const lackingOf = ({ kind, sector, topics, text }: FirstRunDraft) =>
  lacksForPublication({ kind: kind || 'startup', sector, descriptions: [text], topicsSought: topics });

type UnderstoodStepProps = {
  readonly run: FirstRun;
  readonly onBack: () => void;
  /** Goes on for somebody with an account. */
  readonly onDone: () => void;
  /** The part in which a visitor makes an account, in place of the button; it asks whether all is said. */
  readonly account?: ((isReady: () => boolean) => ReactNode) | undefined;
};

/** Draws the second step: what was understood, ticked; a tap removes, (+) adds. */
export function UnderstoodStep({ run, onBack, onDone, account }: UnderstoodStepProps) {
  const { draft, save } = run;
  const t = useWords('first-run');
  const [isTried, setTried] = useState(false);
  const isNothing = draft.topics.length + draft.needs.length + draft.offers.length === 0;
  const isReady = () => {
    setTried(true);
    const isWhole = lackingOf(draft).length === 0;
    if (!isWhole) setTimeout(() => document.querySelector('[data-lacking]')?.scrollIntoView({ block: 'center' }));
    return isWhole;
  };
  return (
    <Step step={2} title={t('title2')} lead={isNothing ? t('lead2Nothing') : t('lead2')}>
      <div className="grid gap-6">
        <ProblemAlert error={save.error} />
        {draft.kind === 'investor' ? (
          <ThesisFields run={run} isTried={isTried} />
        ) : (
          <ProfileFields run={run} isTried={isTried} />
        )}
        {account?.(isReady)}
        <div className="flex flex-wrap gap-3">
          {!account && (
            <Button busy={save.isPending} className="max-sm:w-full" onClick={() => isReady() && onDone()}>
              {t('showMatches')}
            </Button>
          )}
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </div>
    </Step>
  );
}

/** Draws sector, topics, needs, offers and stage of anybody but an investor. */
function ProfileFields({ run: { draft, change }, isTried }: { readonly run: FirstRun; readonly isTried: boolean }) {
  const t = useWords('first-run');
  const terms = useTerms();
  const words = useErrorWords();
  const lacksSector = isTried && lackingOf(draft).includes('sector');
  const kinds = cooperationKinds.map((value) => ({ value, label: terms.cooperationKind[value] }));
  const ofKind = {
    all: kinds,
    labelOf: (kind: (typeof cooperationKinds)[number]) => terms.cooperationKind[kind],
  };
  return (
    <>
      <div {...(lacksSector && { 'data-lacking': '' })}>
        <RadioGroup
          inline
          label={t('sector')}
          value={draft.sector ?? ''}
          options={sectors.map((value) => ({ value, label: terms.sector[value] }))}
          onValue={(sector) => change({ sector })}
          error={lacksSector ? words.field('required') : undefined}
        />
      </div>
      <TopicGroup title={t('topics')} run={{ draft, change }} />
      <ProposalGroup
        {...ofKind}
        title={t('needs')}
        chosen={draft.needs}
        passageOf={(kind) => draft.passages[`need ${kind}`]}
        onChosen={(needs) => change({ needs })}
      />
      <ProposalGroup
        {...ofKind}
        title={t('offers')}
        chosen={draft.offers}
        passageOf={(kind) => draft.passages[`offer ${kind}`]}
        onChosen={(offers) => change({ offers })}
      />
      {draft.kind !== 'public' && draft.kind !== 'support' && draft.kind !== 'research' && (
        <RadioGroup
          inline
          label={t('stage')}
          value={draft.stages[0] ?? ''}
          options={stagesOf(draft.kind || 'startup').map((value) => ({ value, label: terms.stage[value] }))}
          onValue={(stage) => change({ stages: [stage] })}
        />
      )}
    </>
  );
}
