import { readableText } from '@jumelage/domain/language';
import { type NamedProfileField, type ProfileFieldName, profileFields } from '@jumelage/domain/profile';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { parksQuery } from './queries.ts';
import { useTopicLabel } from './topics.ts';

type FieldWords = {
  readonly label: (name: ProfileFieldName) => string;
  /** Finds the labels of a closed set of values. */
  readonly labelsOf: (
    field: Extract<NamedProfileField, { readonly type: 'choice' }>,
  ) => Readonly<Record<string, string>>;
  /** Words a value for the reader; empty where nothing is stated. */
  readonly worded: (name: ProfileFieldName, value: unknown) => string;
};

/** Words the fields of the profile's table: their labels, and their values by type. */
export function useFieldWords(): FieldWords {
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  const reader = useLanguage();
  const { list } = useFormat();
  const topic = useTopicLabel();
  const parks = useQuery(parksQuery).data?.parks;
  // The edge: the table says which labels a field has, and of which type its values are.
  const labelsOf: FieldWords['labelsOf'] = ({ labels }) => terms[labels as 'sector'];
  const worded: FieldWords['worded'] = (name, value) => {
    if (value === null || value === undefined) return '';
    const field = { ...profileFields[name], name } as NamedProfileField;
    switch (field.type) {
      case 'choice':
        return labelsOf(field)[String(value)] ?? '';
      case 'country':
        return terms.country[value as keyof typeof terms.country];
      case 'park':
        return readableText(parks?.find((park) => park.id === value)?.name ?? {}, reader)?.value ?? '';
      case 'languages':
        return list((value as (keyof typeof terms.language)[]).map((one) => terms.language[one]));
      case 'topics':
        return list((value as string[]).map(topic));
      case 'yesNo':
        return core(value ? 'yes' : 'no');
      default:
        return String(value);
    }
  };
  return { label: t, labelsOf, worded };
}
