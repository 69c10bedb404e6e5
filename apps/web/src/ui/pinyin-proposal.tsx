import { nameFor, type PersonName, tidyName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../lib/i18n.tsx';
import { Button } from './button.tsx';

type Typed = { readonly family: string; readonly given: string; readonly hanzi: string };
type PinyinProposalProps = { readonly name: Typed; readonly onTake: (name: Typed) => void };

/** Proposes the pinyin of a name that is in characters alone; it is taken by a click, and written over nothing. */
export function PinyinProposal({ name, onTake }: PinyinProposalProps) {
  const core = useWords('core');
  const { family, given, hanzi = '' }: PersonName = tidyName(name);
  const isAlone = hanzi !== '' && `${family}${given}`.trim() === '';
  const { data: latin } = useQuery({
    queryKey: ['pinyin', hanzi],
    // The table of characters is fetched by those alone who have such a name.
    queryFn: async () => (await import('@jumelage/domain/pinyin')).proposeLatinName(hanzi) ?? null,
    enabled: isAlone && [...hanzi].length > 1,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isAlone || !latin) return null;
  return (
    <div>
      <Button look="secondary" size="sm" onClick={() => onTake({ ...latin, hanzi })}>
        {core('useInstead', { text: nameFor({ ...latin, hanzi }, 'en') })}
      </Button>
    </div>
  );
}
