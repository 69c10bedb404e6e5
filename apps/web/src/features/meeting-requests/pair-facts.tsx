import { languagesInCommon } from '@jumelage/domain/language';
import { fullName } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Amount } from '../matches/amounts.tsx';
import type { MeetingRequest } from './queries.ts';

/** Names the language that two people share, or says that they need an interpreter. */
export function useSharedLanguage(): (request: MeetingRequest) => string {
  const t = useWords('meeting-requests');
  const terms = useTerms();
  const { list } = useFormat();
  return ({ from, to }) => {
    const shared = languagesInCommon(from.languages, to.languages);
    return shared.length > 0
      ? t('sharedLanguage', { languages: list(shared.map((one) => terms.language[one])) })
      : t('interpreter');
  };
}

/** Draws, on one line, the person one would meet, the amount, and the language. */
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
  return (
    <p className={className}>
      {fullName(other.name)} · <Amount match={request} />
      {(request.raise ?? request.ticket) && ' · '}
      {shared(request)}
    </p>
  );
}
