import { listFields } from '@jumelage/domain/field';
import { profileFields } from '@jumelage/domain/profile';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { useFieldErrors } from '../../../lib/field-errors.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { ProblemAlert, SaveState } from '../../../ui/problem-alert.tsx';
import { toast } from '../../../ui/toast.tsx';
import { VersionsDialog } from '../../../ui/versions-dialog.tsx';
import type { Organisation } from '../queries.ts';
import { ActivitySection } from './activity-section.tsx';
import { Anonymity, PublicProfile } from './anonymity.tsx';
import { Completeness } from './completeness.tsx';
import { CooperationSection } from './cooperation-section.tsx';
import type { SectionProps } from './draft.ts';
import { IdentitySection } from './identity-section.tsx';
import { PictureField } from './picture-field.tsx';
import { Publish } from './publish.tsx';
import { RaiseSection } from './raise-section.tsx';
import { Place, Section, SectionsProvider, useSections } from './section.tsx';
import { TextsSection } from './texts-section.tsx';
import { ThesisSection } from './thesis-section.tsx';
import { TwoMinutes } from './two-minutes.tsx';
import { useDescriptions } from './use-descriptions.ts';
import { useEditor } from './use-editor.ts';

/** Fields whose inputs hold the typed text themselves. */
const textsOfTheirOwn = listFields(profileFields).flatMap(({ name, type }) =>
  type === 'whole' || type === 'address' ? [name] : [],
);

const isEditedMeanwhile = (error: unknown) => error instanceof ApiError && error.code === 'edited_meanwhile';
const fieldCount = (error: unknown) => (error instanceof ApiError ? error.fields.length : 0);

/** Draws the whole profile of one's own organisation, saved as it is typed. */
export function Editor({ organisation }: { readonly organisation: Organisation }) {
  const versionWords = useWords('versions');
  const describe = useDescriptions();
  const editor = useEditor(organisation, () => toast(versionWords('broughtTogether')));
  const { draft, change, hold, state, error, flush, blocker, filled, versions } = editor;
  const section = { draft, change, hold, errorOf: useFieldErrors(error) };
  const ids = sectionsOf[draft.kind === 'investor' ? 'investor' : 'other'];
  return (
    <SectionsProvider ids={ids}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-8">
        <aside className="grid gap-4 max-lg:contents lg:sticky lg:top-20">
          <div className="max-lg:sticky max-lg:top-16 max-lg:z-20 max-lg:-mx-4 max-lg:border-line max-lg:border-b max-lg:bg-page max-lg:px-4 max-lg:pt-1 sm:max-lg:-mx-6 sm:max-lg:px-6">
            <SectionLinks sections={ids} />
            <div className="flex min-h-6 flex-wrap items-center gap-x-3 px-3 pb-1 lg:mt-2">
              <SaveState state={state} />
              <WrongFields n={fieldCount(error) + editor.unread} />
            </div>
          </div>
          <Standing organisation={organisation} flush={flush} />
        </aside>
        <div className="grid min-w-0 gap-6">
          {versions.differences.length > 0 && <WaitingVersions onCompare={versions.compare} />}
          {error !== null && fieldCount(error) === 0 && !isEditedMeanwhile(error) && (
            <div className="sticky top-32 z-10 lg:top-20">
              <ProblemAlert error={error} onRetry={flush} />
            </div>
          )}
          <Sections organisation={organisation} section={section} filled={filled} />
          <SavingFoot state={state} flush={flush}>
            <NextSection sections={ids} />
          </SavingFoot>
        </div>
        <VersionsDialog
          differences={versions.differences.map(describe)}
          open={versions.isComparing}
          onLater={versions.later}
          onSettle={versions.settle}
        />
        <LeaveDialog blocker={blocker} />
      </div>
    </SectionsProvider>
  );
}

type Editing = ReturnType<typeof useEditor>;

/** The sections of a profile in their order: an investor has a thesis, others raise money. */
const sectionsOf = {
  investor: ['identity', 'texts', 'thesis', 'activity', 'offers', 'needs', 'visibility'],
  other: ['identity', 'texts', 'activity', 'offers', 'needs', 'raise', 'visibility'],
} as const;

type SectionIds = { readonly sections: (typeof sectionsOf)[keyof typeof sectionsOf] };

function SectionLinks({ sections }: SectionIds) {
  const t = useWords('organisations');
  const { open, goTo } = useSections();
  return (
    <nav aria-label={t('sections')} className="flex gap-1 overflow-x-auto lg:grid">
      {sections.map((id) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === open ? 'true' : undefined}
          className="min-h-11 whitespace-nowrap rounded-lg px-3 py-2.5 font-medium text-muted hover:bg-sunken hover:text-ink aria-[current]:bg-azure-soft aria-[current]:text-azure"
          onClick={(event) => {
            event.preventDefault();
            goTo(id);
          }}
        >
          {t(id)}
        </a>
      ))}
    </nav>
  );
}

/** Draws the way on to the section after the one in sight. */
function NextSection({ sections }: SectionIds) {
  const t = useWords('organisations');
  const { open, goTo } = useSections();
  const next = sections[(sections as readonly string[]).indexOf(open) + 1];
  if (!next) return null;
  return (
    <Button look="secondary" onClick={() => goTo(next)}>
      {t(next)} <ArrowRight aria-hidden="true" className="size-4" />
    </Button>
  );
}

/** Draws whether the profile is published, how complete it is, and the link to it as others see it. */
function Standing({ organisation, flush }: { readonly organisation: Organisation; readonly flush: Editing['flush'] }) {
  const t = useWords('organisations');
  return (
    <Card as="div" className="grid gap-5">
      <Publish organisation={organisation} flush={flush} />
      {organisation.mine && <Completeness completeness={organisation.mine.completeness} />}
      <TwoMinutes organisation={organisation} />
      <LinkButton
        to="/organisations/$organisationId"
        params={{ organisationId: organisation.id }}
        look="quiet"
        size="sm"
      >
        {t('viewAsReader')}
      </LinkButton>
    </Card>
  );
}

/** Says that a choice between two versions is open, and that nothing is saved until it is made. */
function WaitingVersions({ onCompare }: { readonly onCompare: () => void }) {
  const t = useWords('versions');
  return (
    <div className="sticky top-32 z-10 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-warn bg-warn-soft px-4 py-3 lg:top-20">
      <p>{t('waiting')}</p>
      <Button look="secondary" size="sm" onClick={onCompare}>
        {t('compare')}
      </Button>
    </div>
  );
}

type SectionsProps = {
  readonly organisation: Organisation;
  readonly section: SectionProps;
  /** The times that another version filled each field: a section whose inputs hold text of their own then starts again. */
  readonly filled: Editing['filled'];
};

function Sections({ organisation, section, filled }: SectionsProps) {
  const t = useWords('organisations');
  const { draft, change } = section;
  const isInvestor = draft.kind === 'investor';
  return (
    <>
      {organisation.mine && !organisation.mine.isCountryConfirmed && (
        <p className="rounded-lg border border-warn bg-warn-soft px-4 py-3">{t('countryNotConfirmed')}</p>
      )}
      <IdentitySection
        key={`identity-${textsOfTheirOwn.reduce((sum, name) => sum + (filled[name] ?? 0), 0)}`}
        {...section}
      >
        <Place id="field-picture">
          <PictureField organisation={organisation} />
        </Place>
      </IdentitySection>
      <TextsSection {...section} />
      {isInvestor && <ThesisSection key={`thesis-${filled.thesis ?? 0}`} {...section} />}
      <ActivitySection {...section} />
      <CooperationSection key={`offers-${filled.offers ?? 0}`} {...section} list="offers" />
      <CooperationSection key={`needs-${filled.needs ?? 0}`} {...section} list="needs" />
      {!isInvestor && <RaiseSection key={`raise-${filled.raise ?? 0}`} {...section} />}
      <Section id="visibility" title={t('visibility')}>
        <Anonymity draft={draft} change={change} organisationId={organisation.id} />
        <PublicProfile draft={draft} change={change} />
      </Section>
    </>
  );
}

function SavingFoot({ state, flush, children }: Pick<Editing, 'state' | 'flush'> & { readonly children: ReactNode }) {
  const core = useWords('core');
  return (
    <div className="flex items-center justify-end gap-3">
      <SaveState state={state} />
      {state === 'error' && (
        <Button look="secondary" size="sm" onClick={() => void flush()}>
          {core('retry')}
        </Button>
      )}
      {children}
    </div>
  );
}

/** Asks before what could not be saved is lost. */
function LeaveDialog({ blocker }: Pick<Editing, 'blocker'>) {
  const t = useWords('organisations');
  const core = useWords('core');
  return (
    <ConfirmDialog
      danger
      title={t('leaveTitle')}
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      confirmLabel={core('leave')}
      onConfirm={() => blocker.proceed?.()}
    >
      <p>{t('leaveText')}</p>
    </ConfirmDialog>
  );
}

/**
 * Draws the number of fields that could not be read or that the server refused; a click leads to the first, since the
 * page must not move by itself.
 */
function WrongFields({ n }: { readonly n: number }) {
  const core = useWords('core');
  const { goToFirstWrong } = useSections();
  if (n === 0) return null;
  return (
    <button
      type="button"
      className="min-h-9 text-start text-bad text-sm underline underline-offset-4"
      onClick={goToFirstWrong}
    >
      {core('correctFields', { n })}
    </button>
  );
}
