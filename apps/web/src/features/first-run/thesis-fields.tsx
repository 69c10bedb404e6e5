import { currencies } from '@jumelage/domain/money';
import { stages, type ThesisMust } from '@jumelage/domain/organisation';
import { Lock, LockOpen } from 'lucide-react';
import { useErrorWords, useTerms, useWords } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import { MoneyInput } from '../organisations/edit/money-input.tsx';
import { ProposalGroup } from './proposal-group.tsx';
import { TopicGroup } from './topic-group.tsx';
import type { FirstRun } from './use-first-run.ts';

type ThesisFieldsProps = { readonly run: FirstRun; readonly isTried: boolean };

/** Draws what an investor looks for: topics, stages and ticket, each with a lock that makes it a must. */
export function ThesisFields({ run, isTried }: ThesisFieldsProps) {
  const { draft, change } = run;
  const t = useWords('first-run');
  const terms = useTerms();
  const words = useErrorWords();
  const organisations = useWords('organisations');
  const lacksTopics = isTried && draft.topics.length === 0;
  const lockOf = (must: ThesisMust, name: string) => (
    <MustLock
      name={name}
      isLocked={draft.musts.includes(must)}
      onLocked={(on) => change({ musts: on ? [...draft.musts, must] : draft.musts.filter((one) => one !== must) })}
    />
  );
  return (
    <>
      <p className="text-muted text-sm">{t('lockHint')}</p>
      <div {...(lacksTopics && { 'data-lacking': '' })}>
        <TopicGroup
          title={t('topicsIn')}
          run={run}
          lock={lockOf('topics', t('topicsIn'))}
          error={lacksTopics ? words.field('required') : undefined}
        />
      </div>
      <ProposalGroup
        title={t('stages')}
        chosen={draft.stages}
        all={stages.map((value) => ({ value, label: terms.stage[value] }))}
        labelOf={(stage) => terms.stage[stage]}
        passageOf={() => undefined}
        onChosen={(chosen) => change({ stages: stages.filter((one) => chosen.includes(one)) })}
        lock={lockOf('stages', t('stages'))}
      />
      <fieldset className="grid gap-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <legend className="float-start font-medium">{t('ticket')}</legend>
          {lockOf('ticket', t('ticket'))}
        </div>
        <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
          <MoneyInput
            label={t('ticketFrom')}
            amount={draft.ticketMin}
            currency={draft.currency}
            isCurrencyFixed={draft.ticketMax !== null}
            onMoney={({ amount, currency }) => change({ ticketMin: amount, currency })}
            onUnread={() => undefined}
          />
          <MoneyInput
            label={t('ticketTo')}
            amount={draft.ticketMax}
            currency={draft.currency}
            isCurrencyFixed={draft.ticketMin !== null}
            onMoney={({ amount, currency }) => change({ ticketMax: amount, currency })}
            onUnread={() => undefined}
          />
          <Select
            label={organisations('currency')}
            value={draft.currency}
            options={currencies.map((value) => ({ value, label: terms.currency[value] }))}
            onValue={(currency) => change({ currency })}
          />
        </div>
      </fieldset>
    </>
  );
}

type MustLockProps = {
  readonly name: string;
  readonly isLocked: boolean;
  readonly onLocked: (isLocked: boolean) => void;
};

/** Draws the lock that makes a criterion of a thesis a must. */
function MustLock({ name, isLocked, onLocked }: MustLockProps) {
  const t = useWords('first-run');
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <button
      type="button"
      aria-pressed={isLocked}
      aria-label={`${t('lock')} · ${name}`}
      className={`inline-flex min-h-11 items-center gap-1.5 rounded-lg border px-3 text-sm ${isLocked ? 'border-azure bg-azure-soft text-azure-strong' : 'border-line text-muted hover:bg-sunken'}`}
      onClick={() => onLocked(!isLocked)}
    >
      <Icon aria-hidden="true" className="size-4" />
      {t('lock')}
    </button>
  );
}
