import { type Language, spokenLanguages } from '@jumelage/domain/language';
import { readWhole } from '@jumelage/domain/numbers';
import { requestPriorities } from '@jumelage/domain/request';
import { useState } from 'react';
import { useErrorWords, useTerms, useWords } from '../lib/i18n.tsx';
import { ChipPicker } from '../ui/chip-picker.tsx';
import { Checkbox, RadioGroup, Switch } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { LanguageTabs } from '../ui/language-tabs.tsx';
import { NumberInput } from '../ui/number-input.tsx';
import { PinyinProposal } from '../ui/pinyin-proposal.tsx';
import { ReadInput } from '../ui/read-input.tsx';
import { controlClass, PasswordInput, Select, TextArea, TextInput } from '../ui/text-input.tsx';
import { State } from './state.tsx';

const useText = (initial: string) => {
  const [value, onValue] = useState(initial);
  return { value, onValue };
};

function TextInputs() {
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  const errors = useErrorWords();
  const [kind, setKind] = useState<'startup' | 'investor' | ''>('');
  const line = useText('Vent Bleu');
  const chinese = useText('蓝风');
  const wrong = useText('vent bleu');
  const secret = useText('hibiscus');
  const long = useText('Énergie, 风能, wind: '.repeat(4));
  return (
    <>
      <State name="a line, required">
        <TextInput label={t('nameLatin')} required {...line} />
      </State>
      <State name="optional, with a hint">
        <TextInput label={t('nameHanzi')} optional lang="zh-Hans" hint={core('sampleHint')} {...chinese} />
      </State>
      <State name="with an error">
        <TextInput label={t('website')} hint={t('websiteHint')} error={errors.field('not_a_web_address')} {...wrong} />
      </State>
      <State name="switched off">
        <TextInput label={t('city')} disabled {...line} />
      </State>
      <State name="a password">
        <PasswordInput label={core('signIn')} showLabel={core('view')} hideLabel={core('close')} {...secret} />
      </State>
      <State name="several lines, nearly full">
        <TextArea label={t('texts')} maxLength={90} {...long} />
      </State>
      <State name="choices: none yet, and one that may be taken back">
        <Select
          label={t('kind')}
          value={kind}
          options={(['startup', 'investor'] as const).map((value) => ({ value, label: terms.organisationKind[value] }))}
          onValue={setKind}
          onEmpty={() => setKind('')}
        />
      </State>
    </>
  );
}

function Fields() {
  const t = useWords('organisations');
  const errors = useErrorWords();
  return (
    <State name="any control, with hint and error">
      <Field label={t('city')} optional hint={t('registrationHintFR')} error={errors.field('required')}>
        {(wiring) => <input type="date" {...wiring} className={controlClass} />}
      </Field>
    </State>
  );
}

function NumberInputs() {
  const core = useWords('core');
  const [good, bad] = [useText('25'), useText('many')];
  return (
    <>
      <State name="read">
        <NumberInput label={core('page')} least={1} most={50} {...good} />
      </State>
      <State name="unread once it was left">
        <NumberInput label={core('pageOf')} least={1} most={50} {...bad} />
      </State>
    </>
  );
}

function ReadInputs() {
  const core = useWords('core');
  const read = (text: string) => {
    const result = readWhole(text, { least: 1, most: 50 });
    return 'value' in result && result.value !== null
      ? { value: result.value }
      : ({ problem: 'not_a_number', offered: '12' } as const);
  };
  return (
    <State name="read when it is left; offers what may be meant">
      <ReadInput label={core('next')} initial="12" read={read} show={String} onRead={() => {}} onUnread={() => {}} />
    </State>
  );
}

function Choices() {
  const t = useWords('core');
  const terms = useTerms();
  const errors = useErrorWords();
  const [isOn, setOn] = useState(true);
  const [priority, setPriority] = useState<(typeof requestPriorities)[number]>('would_like');
  return (
    <>
      <State name="a box: hint, error, switched off">
        <Checkbox label={t('termsOfUse')} hint={t('sampleHint')} checked={isOn} onChecked={setOn} />
        <Checkbox
          label={t('privacy')}
          error={errors.field('required')}
          checked={!isOn}
          onChecked={(on) => setOn(!on)}
        />
        <Checkbox label={t('unknown')} disabled checked={isOn} onChecked={setOn} />
      </State>
      <State name="switches">
        <Switch label={t('yes')} checked={isOn} onChecked={setOn} />
        <Switch label={t('no')} checked={!isOn} onChecked={(on) => setOn(!on)} />
        <Switch label={t('unknown')} disabled checked={isOn} onChecked={setOn} />
      </State>
      <State name="one of a few, with an error">
        <RadioGroup
          label={t('choose')}
          error={errors.field('not_one_of')}
          value={priority}
          options={requestPriorities.map((value) => ({
            value,
            label: terms.requestPriority[value],
            hint: t('sampleHint'),
          }))}
          onValue={setPriority}
        />
      </State>
    </>
  );
}

function ChipPickers() {
  const t = useWords('organisations');
  const terms = useTerms();
  const errors = useErrorWords();
  const [few, setFew] = useState<readonly (typeof spokenLanguages)[number][]>(['fr', 'zh']);
  const [none, setNone] = useState<readonly (typeof spokenLanguages)[number][]>([]);
  const options = spokenLanguages.map((value) => ({ value, label: terms.language[value] }));
  return (
    <>
      <State name="some chosen, of three at most">
        <ChipPicker label={t('languages')} options={options} values={few} onValues={setFew} max={3} />
      </State>
      <State name="none chosen, with an error">
        <ChipPicker
          label={t('activity')}
          error={errors.field('too_few')}
          options={options}
          values={none}
          onValues={setNone}
        />
      </State>
    </>
  );
}

function LanguageTabRows() {
  const t = useWords('core');
  const [language, setLanguage] = useState<Language>('fr');
  return (
    <State name="two of three filled">
      <LanguageTabs
        label={t('language')}
        value={language}
        onValue={setLanguage}
        isFilled={(one) => one !== 'en'}
        filledLabel={t('saved')}
      >
        <p>{t('empty')}</p>
      </LanguageTabs>
    </State>
  );
}

function PinyinProposals() {
  const [name, setName] = useState({ family: '', given: '', hanzi: '欧阳娜' });
  return (
    <State name="a name in characters alone">
      <p lang="zh-Hans">{`${name.family} ${name.given} ${name.hanzi}`}</p>
      <PinyinProposal name={name} onTake={setName} />
    </State>
  );
}

/** Parts that are filled in. */
export const fields = {
  field: Fields,
  'text-input': TextInputs,
  'number-input': NumberInputs,
  'read-input': ReadInputs,
  choices: Choices,
  'chip-picker': ChipPickers,
  'language-tabs': LanguageTabRows,
  'pinyin-proposal': PinyinProposals,
} as const;
