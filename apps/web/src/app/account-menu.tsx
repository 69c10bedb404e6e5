import { htmlLang, type Language, languages } from '@jumelage/domain/language';
import { CircleUserRound, Globe } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { rememberLanguage, type Session, signOut } from '../features/accounts/session.ts';
import { changeLanguage, useLanguage, useWords } from '../lib/i18n.tsx';
import { languageNames } from '../lib/language.ts';
import { changeTheme, themes, useTheme } from '../lib/theme.ts';
import { LinkButton } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';

const OwnIdentity = lazy(() => import('./own-identity.tsx').then((module) => ({ default: module.OwnIdentity })));

/** Draws the menu of the account, with language and theme; for visitors, the two ways in. */
export function AccountMenu({
  session,
  children,
}: {
  readonly session: Session | undefined;
  readonly children?: ReactNode;
}) {
  const t = useWords('core');
  const language = useLanguage();
  const user = session?.user;
  return (
    <div className="ms-auto flex items-center gap-1">
      {children}
      {!user && (
        <LinkButton to="/sign-in" look="quiet" size="sm" className="max-sm:px-2">
          {t('signIn')}
        </LinkButton>
      )}
      {!user && (
        <span className="max-sm:hidden">
          <LinkButton to="/sign-up" size="sm">
            {t('signUp')}
          </LinkButton>
        </span>
      )}
      <Menu
        ariaLabel={user ? t('account') : `${t('language')}, ${t('theme')}`}
        buttonClass="px-2"
        label={
          user ? (
            <CircleUserRound aria-hidden="true" className="size-6" />
          ) : (
            <Globe aria-hidden="true" className="size-5" />
          )
        }
      >
        {user && (
          <Suspense fallback={<div className="h-11" />}>
            <OwnIdentity user={user} />
          </Suspense>
        )}
        {user && (
          <Link to="/account" className="min-h-9 content-center font-medium text-azure underline underline-offset-4">
            {t('account')}
          </Link>
        )}
        <LanguageChoice signedIn={Boolean(user)} language={language} />
        <ThemeChoice />
        {user && (
          <button
            type="button"
            className="min-h-11 rounded-lg border border-edge/60 font-medium hover:bg-sunken"
            onClick={() => void signOut()}
          >
            {t('signOut')}
          </button>
        )}
      </Menu>
    </div>
  );
}

const choice =
  'min-h-11 flex-1 rounded-lg border border-line px-2 text-sm hover:bg-sunken aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:font-semibold';

function LanguageChoice({ signedIn, language }: { readonly signedIn: boolean; readonly language: Language }) {
  const t = useWords('core');
  const choose = (next: Language) => {
    void changeLanguage(next);
    if (signedIn) void rememberLanguage(next);
  };
  return (
    <fieldset>
      <legend className="mb-1 text-muted text-sm">{t('language')}</legend>
      <div className="flex gap-1.5">
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={htmlLang(one)}
            aria-pressed={one === language}
            className={choice}
            onClick={() => choose(one)}
          >
            {languageNames[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function ThemeChoice() {
  const t = useWords('core');
  const theme = useTheme();
  const labels = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') };
  return (
    <fieldset>
      <legend className="mb-1 text-muted text-sm">{t('theme')}</legend>
      <div className="flex gap-1.5">
        {themes.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === theme}
            className={choice}
            onClick={() => changeTheme(one)}
          >
            {labels[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
