import type { Id } from '@jumelage/domain/ids';
import { apiPath } from '../../lib/api.ts';

type PortraitProps = {
  readonly organisation: {
    readonly id: Id<'organisation'>;
    readonly nameLatin: string;
    readonly nameHanzi: string | null;
    readonly picture: string | null;
    readonly isTeaser: boolean;
  };
  readonly large?: boolean;
};

/** Builds a monogram: the first letters of two words, or the first character of a Chinese name. */
function monogramOf(nameLatin: string, nameHanzi: string | null): string {
  const words = nameLatin.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0
    ? words
        .slice(0, 2)
        .map((word) => [...word][0]?.toUpperCase())
        .join('')
    : ([...(nameHanzi ?? '')][0] ?? '');
}

/**
 * Draws an organisation's picture, or its monogram; neither for an anonymous one. Decorative: the name stands beside
 * it.
 */
export function Portrait({
  organisation: { id, nameLatin, nameHanzi, picture, isTeaser },
  large = false,
}: PortraitProps) {
  const size = large ? 'size-16 text-xl' : 'size-11 text-base';
  if (picture) {
    const src = `${apiPath('GET /api/organisations/:organisationId/picture', { params: { organisationId: id } })}?v=${picture}`;
    return (
      <img
        src={src}
        alt=""
        loading="lazy"
        decoding="async"
        className={`${size} shrink-0 rounded-lg border border-line bg-surface object-contain`}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      className={`${size} grid shrink-0 select-none place-items-center rounded-lg bg-sunken font-semibold text-muted`}
    >
      {isTeaser ? '?' : monogramOf(nameLatin, nameHanzi)}
    </span>
  );
}
