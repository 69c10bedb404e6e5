import { readableText } from '@jumelage/domain/language';
import { badgeName } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { badgeSizes } from './badge-size.ts';
import type { Content } from './content.ts';
import type { Person } from './queries.ts';
import { SheetHead } from './sheet-parts.tsx';

/** Badges on one A4 page: two beside each other, four rows. */
export const badgesAPage = 8;

export function BadgeSheet({ content, people }: { readonly content: Content; readonly people: readonly Person[] }) {
  return (
    <article className="sheet-badges grid content-start gap-[2mm]">
      <SheetHead papers={content.papers} />
      <ul className="grid grid-cols-2">
        {people.map((person) => (
          <Badge key={person.id} content={content} person={person} />
        ))}
      </ul>
    </article>
  );
}

function Badge({ content, person }: { readonly content: Content; readonly person: Person }) {
  const t = useWords('papers');
  const terms = useTerms();
  const language = useLanguage();
  const { personName } = useFormat();
  const { event } = content.papers;
  const { name, organisation } = person;
  const eventName = readableText(event.name, language);
  const latin = badgeName(name);
  // Long names of organisations leave the names of people their room.
  const isLong = organisation.nameLatin.length > 60 || (organisation.nameHanzi?.length ?? 0) > 20;
  const size = { ...badgeSizes({ latin, hanzi: name.hanzi }), organisation: isLong ? 'text-[8.5pt]' : 'text-[10.5pt]' };
  return (
    <li className="flex h-[65mm] flex-col overflow-hidden border border-edge border-dashed p-[5mm]">
      <p lang={eventName?.language} className="truncate text-[8.5pt] text-muted">
        {eventName?.value}
      </p>
      <div className="grid min-h-0 flex-1 content-center gap-[1mm]">
        {latin && (
          <p className="font-bold leading-[1.15] [overflow-wrap:anywhere]" style={{ fontSize: `${size.latin}pt` }}>
            {latin}
          </p>
        )}
        {name.hanzi && (
          <p
            lang="zh-Hans"
            className="font-bold leading-[1.15] [overflow-wrap:anywhere]"
            style={{ fontSize: `${size.hanzi}pt` }}
          >
            {name.hanzi}
          </p>
        )}
      </div>
      <div className="flex shrink-0 items-end justify-between gap-[3mm]">
        <div className="grid min-w-0 gap-[1mm]">
          <p className={`line-clamp-3 font-semibold leading-tight [overflow-wrap:anywhere] ${size.organisation}`}>
            {organisation.nameLatin}
          </p>
          {organisation.nameHanzi && (
            <p lang="zh-Hans" className={`line-clamp-2 leading-tight [overflow-wrap:anywhere] ${size.organisation}`}>
              {organisation.nameHanzi}
            </p>
          )}
          <SideMark country={organisation.country} />
        </div>
        <QrCode
          className="size-[27mm] shrink-0"
          text={`${location.origin}/events/${event.id}/organise/day?badge=${person.id}`}
          label={t('badgeCode', { name: `${personName(name)}, ${terms.country[organisation.country]}` })}
        />
      </div>
    </li>
  );
}
