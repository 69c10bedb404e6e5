import { likelyLanguage } from '@jumelage/domain/language';
import type { Paper } from '@jumelage/domain/paper';
import type { ReactNode } from 'react';
import { InLanguage } from '../../lib/i18n.tsx';
import { BadgeSheet, badgesAPage } from './badge-sheet.tsx';
import type { Content, SheetId } from './content.ts';
import { InterpreterSheet } from './interpreter-sheet.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { SignInSheet } from './sign-in-sheet.tsx';
import { TableSheet } from './table-sheet.tsx';
import { WallSheet, type WallSize, wallPieces } from './wall-sheets.tsx';

/** Draws the sheets of a paper for the chosen people, tables or interpreters, one element each. */
export function sheetsOf(
  content: Content,
  paper: Paper,
  { ids, size }: { readonly ids: readonly SheetId[]; readonly size: WallSize },
): ReactNode[] {
  const { papers } = content;
  const chosen = new Set<string>(ids);
  const pick = <T extends { readonly id: string }>(rows: readonly T[]) => rows.filter(({ id }) => chosen.has(id));
  switch (paper) {
    case 'people':
      return pick(papers.people).map((person) => (
        <InLanguage
          key={person.id}
          language={likelyLanguage({ spoken: person.languages, country: person.organisation.country })}
        >
          <PersonSheet content={content} person={person} />
        </InLanguage>
      ));
    case 'tables':
      return pick(papers.tables).map((table) => <TableSheet key={table.id} content={content} table={table} />);
    case 'wall':
      return wallPieces(papers.tables, size).map((tables) => (
        <WallSheet key={tables[0]?.id} content={content} tables={tables} size={size} />
      ));
    case 'interpreters':
      return pick(papers.interpreters).map((interpreter) => (
        <InterpreterSheet key={interpreter.id} content={content} interpreter={interpreter} />
      ));
    case 'sign_in': {
      const people = pick(papers.people);
      return people.length > 0 ? [<SignInSheet key="list" content={content} people={people} />] : [];
    }
    case 'badges': {
      const people = pick(papers.people);
      const pages = Array.from({ length: Math.ceil(people.length / badgesAPage) }, (_, page) =>
        people.slice(page * badgesAPage, (page + 1) * badgesAPage),
      );
      return pages.map((some) => <BadgeSheet key={some[0]?.id} content={content} people={some} />);
    }
  }
}
