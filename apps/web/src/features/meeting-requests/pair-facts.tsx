import { languagesInCommon } from '@jumelage/domain/language';
import { Languages } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { useAmounts } from '../matches/amounts.tsx';
import type { MeetingRequest } from './queries.ts';

/** Names the languages that two people share; empty where they need an interpreter. */
function useSharedNames(): (request: MeetingRequest) => string {
  const terms = useTerms();
  const { list } = useFormat();
  return ({ from, to }) => list(languagesInCommon(from.languages, to.languages).map((one) => terms.language[one]));
}

/** Names the language that two people share, or says that they need an interpreter. */
export function useSharedLanguage(): (request: MeetingRequest) => string {
  const t = useWords('meeting-requests');
  const sharedNames = useSharedNames();
  return (request) => {
    const languages = sharedNames(request);
    return languages ? t('sharedLanguage', { languages }) : t('interpreter');
  };
}

/** Draws, on one line, the person one would meet, the amount in the reader’s currency, and the language. */
export function PairFacts({
  request,
  other,
  className,
}: {
  readonly request: MeetingRequest;
  readonly other: MeetingRequest['to'];
  readonly className: string;
}) {
  const shared = useSharedLanguage();
  const { personName } = useFormat();
  const sharedNames = useSharedNames();
  const amount = useAmounts()(request)?.readers;
  const said = shared(request);
  return (
    // What only a screen reader says is laid out here, and cut off with the rest.
    <p className={`relative ${className}`}>
      {[personName(other.name), amount].filter(Boolean).join(' · ')} ·{' '}
      <span title={said}>
        <Languages aria-hidden="true" className="me-0.5 inline size-3.5 align-[-0.2em]" />
        <span aria-hidden="true">{sharedNames(request) || said}</span>
        <span className="sr-only">{said}</span>
      </span>
    </p>
  );
}
