import type { Id } from '@jumelage/domain/ids';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import type { Match } from './match.ts';
import { mostCompared, writeIds } from './match-search.ts';

type OrganisationId = Id<'organisation'>;
type Compared = {
  readonly compared: readonly OrganisationId[];
  readonly onCompared: (ids: readonly OrganisationId[]) => void;
};

/** Draws the box on a suggestion that adds it to the comparison; disabled once as many as fit are ticked. */
export function CompareTick({
  organisation: { id, nameLatin, nameHanzi },
  compared,
  onCompared,
  short = false,
}: Compared & { readonly organisation: Match['organisation']; readonly short?: boolean }) {
  const t = useWords('suggestions');
  const { organisationName } = useFormat();
  const isTicked = compared.includes(id);
  return (
    <label
      title={t('compareTick')}
      className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg px-2 text-sm has-disabled:text-muted lg:min-h-9 lg:min-w-9"
    >
      <input
        type="checkbox"
        className="size-5 accent-azure"
        checked={isTicked}
        disabled={!isTicked && compared.length >= mostCompared}
        onChange={() => onCompared(isTicked ? compared.filter((one) => one !== id) : [...compared, id])}
      />
      {!short && <span aria-hidden="true">{t('compareTick')}</span>}
      <span className="sr-only">{t('compareName', { name: organisationName({ nameLatin, nameHanzi }) })}</span>
    </label>
  );
}

/**
 * Draws the number of ticked cards and the link to their comparison, fixed at the lower edge; nothing while none is
 * ticked.
 */
export function CompareBar({
  organisationId,
  compared,
  onCompared,
}: Compared & { readonly organisationId: OrganisationId }) {
  const t = useWords('suggestions');
  const count = compared.length;
  return (
    <section aria-label={t('compareLabel')} className="sticky bottom-20 z-20 mt-6 lg:bottom-4">
      <p role="status" className="sr-only">
        {count === 0 ? '' : t('compareBar', { n: count, max: mostCompared })}
      </p>
      {count > 0 && (
        <div
          data-lower-bar=""
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border border-edge/60 bg-surface px-4 py-3 shadow-lift"
        >
          <p className="text-muted text-sm">
            {count === 1 ? t('compareOneMore') : count >= mostCompared ? t('compareFull') : ''}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button look="quiet" size="sm" onClick={() => onCompared([])}>
              {t('compareClear')}
            </Button>
            {count > 1 ? (
              <LinkButton
                to="/suggestions/compare"
                search={{ organisation: organisationId, ids: writeIds(compared) }}
                size="sm"
              >
                {t('compareBar', { n: count, max: mostCompared })}
              </LinkButton>
            ) : (
              <Button size="sm" disabled>
                {t('compareBar', { n: count, max: mostCompared })}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
