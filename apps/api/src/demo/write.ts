import type { DemoCooperation, DemoOrganisation, DemoText } from './content-types.ts';
import { chengdu, sophia } from './places.ts';

export const original = (tagline: string, description: string): DemoText => ({
  origin: 'original',
  tagline,
  description,
});
export const human = (tagline: string, description: string): DemoText => ({ origin: 'human', tagline, description });
export const machine = (tagline: string, description: string): DemoText => ({
  origin: 'machine',
  tagline,
  description,
});

/** Writes one offer or need; blanks separate its topics. */
export const wants = (
  kind: DemoCooperation['kind'],
  topics: string,
  text: DemoCooperation['text'],
): DemoCooperation => ({
  kind,
  topics: topics.split(' '),
  text,
});

type Defaulted =
  | 'sample'
  | 'invented'
  | 'country'
  | 'city'
  | 'park'
  | 'languages'
  | 'website'
  | 'topics'
  | 'offers'
  | 'needs';
type Written = Omit<DemoOrganisation, Defaulted> &
  Partial<Omit<DemoOrganisation, 'topics'>> & { readonly topics: string };

const fictional = ({ key, sample = true }: Written) => ({
  sample: true,
  invented: false,
  ...(sample ? { website: `https://www.${key}.example` } : {}),
  offers: [],
  needs: [],
});

/** Writes a fictional organisation on the French side, at Sophia Antipolis unless it says otherwise. */
export function inFrance(written: Written): DemoOrganisation {
  return {
    ...fictional(written),
    country: 'FR',
    city: sophia,
    park: 'sophia-antipolis',
    languages: ['fr', 'en'],
    ...written,
    topics: written.topics.split(' '),
  };
}

/** Writes a fictional organisation on the Chinese side, at Chengdu Hi-tech unless it says otherwise. */
export function inChina(written: Written): DemoOrganisation {
  return {
    ...fictional(written),
    country: 'CN',
    city: chengdu,
    park: 'chengdu-hi-tech',
    languages: ['zh', 'en'],
    ...written,
    topics: written.topics.split(' '),
  };
}
