import {
  followDeclarations,
  type ImportTextRow,
  listEmptyDrafts,
  listImportTexts,
  takeImportTexts,
} from '@jumelage/db/repositories/import-profiles';
import { listSpoken } from '@jumelage/db/repositories/imports';
import { findProfile, type ProfileChanges, saveProfile } from '@jumelage/db/repositories/organisations';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Country, OrganisationKind } from '@jumelage/domain/organisation';
import { wordsOf } from '@jumelage/i18n/all-words';
import { type Deps, newId } from '../../deps.ts';
import { labelsOf } from '../organisations/changes.ts';
import { findProposals } from '../organisations/find-proposals.ts';

/** Texts that a request reads before it answers; the others are read beside the server's work. */
export const readAtOnce = 60;

/** Milliseconds between two looks for texts that wait. */
export const readEvery = 15_000;

const languageOf: Readonly<Partial<Record<Country, Language>>> = {
  ...{ CN: 'zh', HK: 'zh', MO: 'zh', TW: 'zh' },
  ...{ FR: 'fr', MC: 'fr' },
};

type Proposals = Awaited<ReturnType<typeof findProposals>>;

/** Reads a text; a text that takes too long says nothing. */
async function proposalsOf(text: string, language: Language): Promise<Proposals> {
  const nothing = { language, sector: null, topics: [], stages: [], cooperations: [] };
  return text === '' ? nothing : findProposals({ text, language }).catch(() => nothing);
}

/**
 * Reads the texts of organisations that came with lists into their profiles: the text itself, and the topics, offers and
 * needs that it names, as they are proposed to people who fill in a profile. What a column says of its direction counts:
 * what stands under offers is one. A profile that somebody owns or filled in meanwhile stays as it is. Returns how many
 * were read.
 */
export async function readImportedTexts(
  deps: Deps,
  { most, of }: { readonly most: number; readonly of?: readonly Id<'organisation'>[] },
): Promise<number> {
  const waiting = await listImportTexts(reading(deps.db), { most, of });
  for (const row of waiting) await readOne(deps, row);
  return waiting.length;
}

async function readOne(deps: Deps, row: ImportTextRow): Promise<void> {
  const { organisationId: id } = row;
  const profile = await findProfile(reading(deps.db), id);
  const changes = profile && (await changesOf(deps, row, profile.row));
  await writing(deps.db, async (tx) => {
    if (!(await takeImportTexts(tx, id)) || !changes) return;
    if (!(await listEmptyDrafts(tx, [id])).includes(id)) return;
    const now = new Date(deps.now());
    const spoken = await listSpoken(tx, id);
    await saveProfile(tx, {
      ...{ id, now, labelsOf },
      changes: { ...changes, columns: { ...changes.columns, languages: spoken } },
    });
    await followDeclarations(tx, [id], now);
  });
}

async function changesOf(
  deps: Deps,
  { description, offer, need }: ImportTextRow,
  {
    country,
    kind,
    sector,
  }: { readonly country: Country; readonly kind: OrganisationKind; readonly sector: string | null },
): Promise<ProfileChanges> {
  const whole = await proposalsOf([description, offer, need].filter(Boolean).join('\n'), languageOf[country] ?? 'en');
  const { language } = whole;
  const { offerLead, needLead } = wordsOf(language, 'imports');
  // Chinese signs take the room of a blank.
  const blank = language === 'zh' ? '' : ' ';
  const leads = { offer: `${offerLead}${blank}${offer}`, need: `${needLead}${blank}${need}` };
  const said = { offer, need };
  const own = await Promise.all(
    (['offer', 'need'] as const).map(async (direction) => {
      const { cooperations, topics } = await proposalsOf(said[direction] && leads[direction], language);
      const kinds = cooperations.filter((one) => one.direction === direction).map((one) => one.kind);
      return [...new Set(kinds)].slice(0, 2).map((one) => ({
        ...{ direction, kind: one, text: { [language]: said[direction] } },
        topics: topics.map(({ topic }) => topic),
      }));
    }),
  );
  const told = whole.cooperations
    .filter(({ passage }) => !offer.includes(passage) && !need.includes(passage))
    .map(({ direction, kind: one, passage }) => ({
      ...{ direction, kind: one, text: { [language]: passage.slice(0, 1000) }, topics: [] as string[] },
    }));
  const all = [...own.flat(), ...told];
  const listOf = (wanted: 'offer' | 'need') =>
    all
      .filter(
        (one, i) =>
          one.direction === wanted &&
          all.findIndex((other) => other.direction === wanted && other.kind === one.kind) === i,
      )
      .map(({ direction: _, ...one }) => ({ id: newId(deps, 'cooperation'), ...one }));
  const topics = whole.topics.map(({ topic }) => topic);
  const text = [description, offer && leads.offer, need && leads.need].filter(Boolean).join('\n\n').slice(0, 4000);
  return {
    columns: { topics, ...(sector === null && whole.sector ? { sector: whole.sector } : {}) },
    texts: [{ language, origin: 'original', tagline: '', description: text }],
    offers: listOf('offer'),
    needs: listOf('need'),
    ...(kind === 'investor' && topics.length > 0 ? { thesis: { ...openThesis, topicsIn: topics } } : {}),
  };
}

/** A thesis that says nothing but its topics. */
const openThesis = {
  ...{ topicsOut: [], stages: [], ticketMin: null, ticketMax: null, currency: 'EUR' as const },
  ...{ countries: [], lead: 'either' as const, coInvest: false, musts: [] },
};
