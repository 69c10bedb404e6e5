import { htmlLang, type Language } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';
import { taglineOf } from '@jumelage/domain/tagline';
import type { Noun } from '@jumelage/i18n/words';
import { InLanguage, useTerms, useWords, useWordsInAll } from '../../lib/i18n.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FactLine } from '../organisations/facts.tsx';
import { useTopicLabel } from '../organisations/topics.ts';
import { type FirstRunDraft, toProfile } from './draft.ts';

const nouns: readonly Noun[] = ['core', 'terms', 'first-run', 'organisations'];
const languageOf: Readonly<Partial<Record<Country, Language>>> = { CN: 'zh', FR: 'fr' };

/** Draws what the other side will see, in its language; the text stays in its own. */
export function SeenCard({ draft, other }: { readonly draft: FirstRunDraft; readonly other: Country }) {
  const t = useWords('first-run');
  const isReady = useWordsInAll(nouns);
  const language = languageOf[other] ?? 'en';
  return (
    <section aria-labelledby="seen-title" className="grid gap-2 rounded-xl bg-sunken p-4">
      <h2 id="seen-title" className="font-semibold">
        {t('theySee')}
      </h2>
      {isReady && (
        <InLanguage language={language}>
          <div lang={htmlLang(language)} className="rounded-lg border border-line bg-surface p-4">
            <SeenProfile draft={draft} />
          </div>
        </InLanguage>
      )}
      <p className="text-muted text-sm">{t('theySeeHint')}</p>
    </section>
  );
}

function SeenProfile({ draft }: { readonly draft: FirstRunDraft }) {
  const organisations = useWords('organisations');
  const terms = useTerms();
  const label = useTopicLabel();
  const { nameLatin, nameHanzi = null, kind, country, sector = null } = toProfile(draft);
  const tagline = taglineOf(draft.text, draft.language);
  const kinds = [
    [organisations('needs'), draft.needs],
    [organisations('offers'), draft.offers],
  ] as const;
  return (
    <div className="grid gap-2">
      <p className="font-semibold text-lg">
        <OrganisationName nameLatin={nameLatin} nameHanzi={nameHanzi} />
      </p>
      <FactLine organisation={{ kind, country, sector, city: null, isSample: false }} />
      <LangText text={{ language: draft.language, origin: 'original', value: tagline }} />
      {draft.topics.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {draft.topics.map((topic) => (
            <li key={topic}>
              <Tag>{label(topic)}</Tag>
            </li>
          ))}
        </ul>
      )}
      {draft.kind !== 'investor' &&
        kinds.map(
          ([title, values]) =>
            values.length > 0 && (
              <p key={title} className="text-sm">
                <span className="text-muted">{title} · </span>
                {values.map((value) => terms.cooperationKind[value]).join(' · ')}
              </p>
            ),
        )}
    </div>
  );
}
