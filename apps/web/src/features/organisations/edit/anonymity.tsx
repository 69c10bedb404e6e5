import type { Id } from '@jumelage/domain/ids';
import { type Language, languages, readableText } from '@jumelage/domain/language';
import { namesItself } from '@jumelage/domain/teaser';
import { teaserName } from '@jumelage/i18n/teaser-name';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { Switch } from '../../../ui/choices.tsx';
import { LangText } from '../../../ui/lang-text.tsx';
import { FactLine } from '../facts.tsx';
import { Portrait } from '../portrait.tsx';
import { useTopicLabel } from '../topics.ts';
import type { Draft, SectionProps } from './draft.ts';

type AnonymityProps = Pick<SectionProps, 'draft' | 'change'> & { readonly organisationId: Id<'organisation'> };

/** Draws the switch that shows others a teaser in place of the profile, and a preview of that teaser. */
export function Anonymity({ draft, change, organisationId }: AnonymityProps) {
  const t = useWords('organisations');
  return (
    <div className="grid gap-3 rounded-lg border border-line p-4">
      <Switch label={t('anonymous')} checked={draft.isAnonymous} onChecked={(isAnonymous) => change({ isAnonymous })} />
      <p className="max-w-[68ch] text-muted text-sm">{t('anonymousHint')}</p>
      {draft.isAnonymous && <Preview {...{ draft, organisationId }} />}
    </div>
  );
}

/** Draws the switch that shows the profile to visitors without an account. */
export function PublicProfile({ draft, change }: Pick<SectionProps, 'draft' | 'change'>) {
  const t = useWords('organisations');
  return (
    <div className="grid gap-3 rounded-lg border border-line p-4">
      <Switch label={t('isPublic')} checked={draft.isPublic} onChecked={(isPublic) => change({ isPublic })} />
      <p className="max-w-[68ch] text-muted text-sm">{t('isPublicHint')}</p>
    </div>
  );
}

function Preview({ draft, organisationId }: { readonly draft: Draft; readonly organisationId: Id<'organisation'> }) {
  const t = useWords('organisations');
  const terms = useTerms();
  const language = useLanguage();
  const label = useTopicLabel();
  const { list } = useFormat();
  const written = languages.flatMap((one): readonly (readonly [Language, NonNullable<Draft['texts'][Language]>])[] => {
    const text = draft.texts[one];
    return text?.tagline ? [[one, text]] : [];
  });
  const names = { nameLatin: draft.nameLatin, nameHanzi: draft.nameHanzi };
  const shown = written.filter(([, text]) => !namesItself(text.tagline, names));
  const original = shown.find(([, text]) => text.origin === 'original')?.[0];
  const texts: Draft['texts'] = Object.fromEntries(shown);
  const tagline = readableText(texts, language, original);
  const nameLatin = teaserName(draft, { terms, language });
  return (
    <div className="grid gap-3">
      <p role="status" className="text-sm text-warn">
        {shown.length < written.length ? t('anonymousTagline') : t('anonymousTaglinePublic')}
      </p>
      <p className="font-medium text-sm">{t('anonymousPreview')}</p>
      <div className="flex gap-3 rounded-lg bg-sunken p-4">
        <Portrait organisation={{ id: organisationId, nameLatin, nameHanzi: null, picture: null, isTeaser: true }} />
        <div className="grid min-w-0 gap-2">
          <p className="font-semibold">{nameLatin}</p>
          <FactLine organisation={{ ...draft, city: null, isSample: false }} />
          {tagline && (
            <LangText
              text={{ language: tagline.language, origin: tagline.value.origin, value: tagline.value.tagline }}
            />
          )}
          {draft.topics.length > 0 && <p className="text-muted text-sm">{list(draft.topics.slice(0, 4).map(label))}</p>}
        </div>
      </div>
    </div>
  );
}
