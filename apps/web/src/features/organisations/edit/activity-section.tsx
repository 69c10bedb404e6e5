import { sectors, stagesOf, trlRange } from '@jumelage/domain/organisation';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { RadioGroup } from '../../../ui/choices.tsx';
import { Select } from '../../../ui/text-input.tsx';
import { trlLabel } from '../view/facts-list.tsx';
import type { SectionProps } from './draft.ts';
import { PlainFields } from './plain-fields.tsx';
import { Place, Section } from './section.tsx';
import { SuggestedTopics } from './suggested-topics.tsx';
import { TopicPicker } from './topic-picker.tsx';

const levels = Array.from({ length: trlRange.max - trlRange.min + 1 }, (_, index) => String(trlRange.min + index));

/** Fields of this section that are laid out here; the others follow from the profile's table. */
const laidOut = ['sector', 'topics', 'stage', 'trl'] as const;

/** Draws the sector, topics and maturity of the organisation. */
export function ActivitySection(props: SectionProps) {
  const { draft, change, errorOf } = props;
  const t = useWords('organisations');
  const terms = useTerms();
  return (
    <Section id="activity" title={t('activity')}>
      <Place id="field-sector">
        <RadioGroup
          inline
          label={t('sector')}
          value={draft.sector ?? ''}
          options={sectors.map((value) => ({ value, label: terms.sector[value] }))}
          onValue={(sector) => change({ sector })}
          error={errorOf('sector')}
        />
      </Place>
      <Place id="field-topics" className="grid gap-3">
        <TopicPicker
          label={t('topics')}
          hint={t('topicsHint')}
          values={draft.topics}
          onValues={(topics) => change({ topics })}
          error={errorOf('topics')}
        />
        <SuggestedTopics
          texts={draft.texts}
          chosen={draft.topics}
          onAdd={(topic) => change({ topics: [...draft.topics, topic].slice(0, 20) })}
        />
      </Place>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Place id="field-stage">
          <Select
            label={t('stage')}
            emptyLabel={t('notStated')}
            value={draft.stage ?? ''}
            options={stagesOf(draft.kind).map((value) => ({ value, label: terms.stage[value] }))}
            onValue={(stage) => change({ stage })}
            onEmpty={() => change({ stage: null })}
            error={errorOf('stage')}
          />
        </Place>
        <Place id="field-trl">
          <Select
            label={t('trl')}
            optional
            hint={t('trlHint')}
            emptyLabel={t('notStated')}
            value={draft.trl?.toString() ?? ''}
            options={levels.map((value) => ({ value, label: `${value} · ${trlLabel(terms.trl, Number(value))}` }))}
            onValue={(trl) => change({ trl: Number(trl) })}
            onEmpty={() => change({ trl: null })}
            error={errorOf('trl')}
          />
        </Place>
        <PlainFields {...props} section="activity" but={laidOut} />
      </div>
    </Section>
  );
}
