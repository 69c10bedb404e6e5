import { useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import type { Content } from './content.ts';
import type { Person } from './queries.ts';
import { SheetHead } from './sheet-parts.tsx';

/** Draws the list to sign at the door; its head stands on each of its pages. */
export function SignInSheet({ content, people }: { readonly content: Content; readonly people: readonly Person[] }) {
  const terms = useTerms();
  const t = useWords('papers');
  const texts = useTerms();
  const numberOf = new Map(content.papers.people.map(({ id }, index) => [id, index + 1]));
  const columns = [
    { text: t('number'), width: 'w-[10mm]' },
    { text: t('person'), width: 'w-[48mm]' },
    { text: terms.label.organisation, width: 'w-[52mm]' },
    { text: terms.label.country, width: 'w-[24mm]' },
    { text: t('signature'), width: '' },
  ];
  return (
    <article className="sheet-whole">
      <table>
        <thead>
          <tr>
            <td colSpan={columns.length} className="border-b-0 p-0 pb-[3mm]">
              <SheetHead papers={content.papers}>{t('signInTitle')}</SheetHead>
            </td>
          </tr>
          <tr>
            {columns.map(({ text, width }) => (
              <th key={text} scope="col" className={width}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="h-[13mm]">
              <td className="tabular-nums">{numberOf.get(person.id)}</td>
              <td className="font-semibold">
                <PersonName name={person.name} />
              </td>
              <td>
                <OrganisationName nameLatin={person.organisation.nameLatin} nameHanzi={person.organisation.nameHanzi} />
              </td>
              <td>
                {texts.country[person.organisation.country]}
                {person.attendance === 'remote' && <p className="text-[8.5pt]">{texts.attendance.remote}</p>}
              </td>
              <td className="border-black border-b" />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
