import type { ReactNode } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import type { Side } from './queries.ts';

type Sides = readonly [Side, Side];

/** Draws two organisations side by side; what is the same in both is quiet, what differs stands out. */
export function Comparison({ sides, stays }: { readonly sides: Sides; readonly stays?: Side['id'] | undefined }) {
  const t = useWords('organisation-merges');
  const terms = useTerms();
  const rows: readonly (readonly [string, (one: Side) => ReactNode])[] = [
    [terms.label.country, (one) => terms.country[one.country]],
    [t('kind'), ({ facts }) => facts && terms.organisationKind[facts.kind]],
    [terms.label.sector, ({ facts }) => facts?.sector && terms.sector[facts.sector]],
    [t('city'), ({ facts }) => facts?.city],
    [t('website'), ({ facts }) => facts?.website?.replace(/^https?:\/\/(www\.)?/, '')],
    [t('people'), (one) => one.people],
    [terms.label.members, (one) => one.members],
  ];
  const cell = 'border-line border-t px-2 py-1.5 text-start align-top wrap-anywhere sm:px-3';
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{t('compare')}</caption>
      <thead>
        <tr>
          <td className="w-28 p-2 sm:w-36" />
          {sides.map((one) => (
            <th
              key={one.id}
              scope="col"
              className="px-2 py-1.5 text-start align-bottom font-semibold wrap-anywhere sm:text-base sm:px-3"
            >
              <OrganisationName {...one} />
              {stays && (
                <span className="block font-normal text-muted text-sm">
                  {one.id === stays ? t('stays') : t('goes')}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => {
          const [first, second] = [of(sides[0]), of(sides[1])];
          if ((first ?? '') === '' && (second ?? '') === '') return null; // Told of neither.
          return (
            <tr key={name}>
              <th scope="row" className={`${cell} font-normal text-muted`}>
                {name}
              </th>
              {[first, second].map((value, i) => (
                <td key={sides[i]?.id} className={`${cell} ${first === second ? 'text-muted' : 'font-medium'}`}>
                  {value ?? '—'}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
