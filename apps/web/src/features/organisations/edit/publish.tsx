import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { toast } from '../../../ui/toast.tsx';
import { changeStatus, type Organisation } from '../queries.ts';
import { useSections } from './section.tsx';

type PublishProps = { readonly organisation: Organisation; readonly flush: () => Promise<boolean> };

/** Publishes, or takes back to draft; what is still needed leads to its field. What was typed is saved first. */
export function Publish({ organisation, flush }: PublishProps) {
  const { id, status } = organisation;
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  const [isSaving, setSaving] = useState(false);
  const mutation = useMutation(changeStatus(id));
  const isDraft = status === 'draft';
  const set = async (next: Organisation['status']) => {
    setSaving(true);
    const isSaved = await flush();
    setSaving(false);
    if (isSaved)
      mutation.mutate(next, { onSuccess: () => toast(next === 'published' ? t('published') : t('backToDraft')) });
  };
  const needed =
    mutation.error instanceof ApiError && mutation.error.code === 'profile_incomplete'
      ? mutation.error.fields.map(({ path }) => path)
      : [];
  const stillNeeded = needed.filter((path) => lacks(organisation, path));
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Tag tone={isDraft ? 'warn' : 'good'}>{terms.profileStatus[status]}</Tag>
        <Button
          size={isDraft ? 'md' : 'sm'}
          look={isDraft ? 'primary' : 'secondary'}
          busy={isSaving || mutation.isPending}
          onClick={() => void set(isDraft ? 'published' : 'draft')}
        >
          {isDraft ? core('publish') : core('unpublish')}
        </Button>
      </div>
      {isDraft && <p className="text-muted text-sm">{t('publishHint')}</p>}
      {stillNeeded.length > 0 && <Needed paths={stillNeeded} />}
      {needed.length === 0 && <ProblemAlert error={mutation.error} />}
    </div>
  );
}

/** Tells whether a field that a refusal named is still missing. */
function lacks({ texts, sector, thesis }: Organisation, path: string): boolean {
  if (path === 'texts') return !Object.values(texts).some((text) => text?.description);
  if (path === 'sector') return sector === null;
  return (thesis?.topicsIn.length ?? 0) === 0;
}

const places: Readonly<Record<string, string>> = {
  texts: 'field-texts',
  sector: 'field-sector',
  'thesis.topicsIn': 'field-thesis_topics',
};

function Needed({ paths }: { readonly paths: readonly string[] }) {
  const t = useWords('organisations');
  const { goTo } = useSections();
  const labels: Readonly<Record<string, string>> = {
    texts: t('needTexts'),
    sector: t('needSector'),
    'thesis.topicsIn': t('needThesis'),
  };
  return (
    <div role="alert" className="grid gap-1 rounded-lg border border-bad/50 bg-bad-soft px-4 py-3 text-sm">
      <p className="font-medium text-bad">{t('incompleteList')}</p>
      <ul className="list-disc ps-5">
        {paths.map((path) => (
          <li key={path}>
            <button
              type="button"
              className="min-h-9 text-start underline underline-offset-4"
              onClick={() => goTo(places[path] ?? 'identity')}
            >
              {labels[path] ?? path}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
