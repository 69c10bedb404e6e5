import { useSession } from '../features/accounts/session.ts';
import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';

const points = ['how1', 'how2', 'how3', 'how4', 'how5', 'how6'] as const;
const link = 'text-azure underline underline-offset-4';

/** Explains the matching in plain words, and names the work that it rests on. */
export default function AboutMatchingPage() {
  const t = useWords('about-matching');
  const isSignedIn = Boolean(useSession()?.user);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={isSignedIn && <LinkButton to="/suggestions">{t('toSuggestions')}</LinkButton>}
      />
      <div className="grid max-w-[72ch] gap-10">
        <section className="grid gap-4">
          <h2 className="font-semibold text-xl">{t('howTitle')}</h2>
          <ol className="grid list-decimal gap-3 ps-6 marker:font-semibold marker:text-azure">
            {points.map((point) => (
              <li key={point} className="ps-1">
                {t(point)}
              </li>
            ))}
          </ol>
        </section>
        <section className="grid gap-3">
          <h2 className="font-semibold text-xl">{t('creditsTitle')}</h2>
          <p>{t('cedict')}</p>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            <a href="https://www.mdbg.net/chinese/dictionary?page=cedict" rel="noopener noreferrer" className={link}>
              {t('cedictSource')}
            </a>
            <a
              href="https://creativecommons.org/licenses/by-sa/4.0/"
              rel="noopener noreferrer license"
              className={link}
            >
              {t('cedictLicence')}
            </a>
          </p>
          <p>{t('own')}</p>
        </section>
      </div>
    </>
  );
}
