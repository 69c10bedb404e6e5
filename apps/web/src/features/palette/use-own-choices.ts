import { type Language, languages, readableText } from '@jumelage/domain/language';
import { matcher } from '@jumelage/domain/search';
import { useNavigate } from '@tanstack/react-router';
import {
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarPlus,
  ClipboardList,
  House,
  Info,
  Keyboard,
  Languages,
  LogOut,
  type LucideIcon,
  Moon,
  Scale,
  Search,
  ShieldCheck,
  Sparkles,
  SquareKanban,
  UserRound,
  Users,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  changeLanguage,
  inEveryLanguage,
  type TextKey,
  useLanguage,
  useWords,
  useWordsInAll,
} from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { changeTheme, type Theme, themes, useTheme } from '../../lib/theme.ts';
import { rememberLanguage, type Session, signOut, useSession } from '../accounts/session.ts';
import type { Choice } from './choice.ts';

type Navigate = ReturnType<typeof useNavigate>;
type Text = readonly ['core', TextKey<'core'>] | readonly ['palette', TextKey<'palette'>, Record<string, string>?];

/** A page or an act of one's own, before it is worded. */
type Own = {
  readonly id: string;
  readonly text: Text;
  readonly Icon: LucideIcon;
  readonly act: (navigate: Navigate) => unknown;
};

/** The pages of everybody. */
const pages: readonly Own[] = [
  { id: 'home', text: ['core', 'home'], Icon: House, act: (navigate) => navigate({ to: '/home' }) },
  {
    id: 'suggestions',
    text: ['core', 'suggestions'],
    Icon: Sparkles,
    act: (navigate) => navigate({ to: '/suggestions' }),
  },
  { id: 'directory', text: ['core', 'directory'], Icon: Search, act: (navigate) => navigate({ to: '/directory' }) },
  { id: 'events', text: ['core', 'events'], Icon: CalendarDays, act: (navigate) => navigate({ to: '/events' }) },
  {
    id: 'organisation',
    text: ['core', 'myOrganisation'],
    Icon: Building2,
    act: (navigate) => navigate({ to: '/organisation' }),
  },
  {
    id: 'pipeline',
    text: ['palette', 'pipeline'],
    Icon: SquareKanban,
    act: (navigate) => navigate({ to: '/suggestions/pipeline' }),
  },
  { id: 'account', text: ['core', 'account'], Icon: UserRound, act: (navigate) => navigate({ to: '/account' }) },
  {
    id: 'security',
    text: ['palette', 'accountSecurity'],
    Icon: UserRound,
    act: (navigate) => navigate({ to: '/account/security' }),
  },
  {
    id: 'privacy',
    text: ['palette', 'accountPrivacy'],
    Icon: UserRound,
    act: (navigate) => navigate({ to: '/account/privacy' }),
  },
  {
    id: 'mails',
    text: ['palette', 'accountMails'],
    Icon: UserRound,
    act: (navigate) => navigate({ to: '/account/mails' }),
  },
  {
    id: 'matching',
    text: ['core', 'aboutMatching'],
    Icon: Info,
    act: (navigate) => navigate({ to: '/about-matching' }),
  },
];
const pagesOfAdmins: readonly Own[] = [
  {
    id: 'admin',
    text: ['palette', 'administration'],
    Icon: ShieldCheck,
    act: (navigate) => navigate({ to: '/admin' }),
  },
  {
    id: 'weights',
    text: ['palette', 'matchWeights'],
    Icon: Scale,
    act: (navigate) => navigate({ to: '/match-weights' }),
  },
];

/** Lists the pages from which somebody runs their events. */
function pagesOfOrganisers(organises: Session['organises'], language: Language): Own[] {
  return organises.flatMap(({ id, name }) => {
    const params = { eventId: id };
    const event = { event: readableText(name, language)?.value ?? '' };
    const own = (part: string, text: Text, Icon: LucideIcon, act: Own['act']): Own => ({
      ...{ id: `${part}-${id}`, text, Icon, act },
    });
    return [
      own('manage', ['palette', 'manage', event], ClipboardList, (navigate) =>
        navigate({ to: '/events/$eventId/organise', params }),
      ),
      own('participants', ['palette', 'participantsOf', event], Users, (navigate) =>
        navigate({ to: '/events/$eventId/organise/participants', params }),
      ),
      own('schedule', ['palette', 'scheduleOf', event], CalendarClock, (navigate) =>
        navigate({ to: '/events/$eventId/organise/schedule', params }),
      ),
      own('day', ['palette', 'dayOf', event], CalendarClock, (navigate) =>
        navigate({ to: '/events/$eventId/organise/day', params }),
      ),
    ];
  });
}

function speak(language: Language): void {
  void changeLanguage(language);
  void rememberLanguage(language);
}

type Reader = {
  readonly session: Session;
  readonly language: Language;
  readonly theme: Theme;
  readonly themeNames: Readonly<Record<Theme, string>>;
  readonly onKeys: () => void;
};

/** Lists the acts that are open to somebody. */
function actsOf({ session, language, theme, themeNames, onKeys }: Reader): Own[] {
  const create: Own = {
    id: 'create-event',
    text: ['palette', 'createEvent'],
    Icon: CalendarPlus,
    act: (navigate) => navigate({ to: '/events/new' }),
  };
  return [
    ...(session.mayCreateEvents ? [create] : []),
    {
      id: 'create-organisation',
      text: ['palette', 'createOrganisation'],
      Icon: Building2,
      act: (navigate) => navigate({ to: '/organisation/new' }),
    },
    ...languages
      .filter((one) => one !== language)
      .map(
        (one): Own => ({
          id: `language-${one}`,
          text: ['palette', 'useLanguage', { language: languageNames[one] }],
          Icon: Languages,
          act: () => speak(one),
        }),
      ),
    ...themes
      .filter((one) => one !== theme)
      .map(
        (one): Own => ({
          id: `theme-${one}`,
          text: ['palette', 'useTheme', { theme: themeNames[one] }],
          Icon: Moon,
          act: () => changeTheme(one),
        }),
      ),
    { id: 'keys', text: ['palette', 'keysTitle'], Icon: Keyboard, act: onKeys },
    { id: 'sign-out', text: ['core', 'signOut'], Icon: LogOut, act: () => void signOut() },
  ];
}

/** The nouns whose words name pages and acts: they are found in each language. */
const worded = ['core', 'palette'] as const;

/** Writes Chinese in pinyin, once what can is loaded: for who types it without an input method. */
function usePinyin(language: Language): (text: string) => string | undefined {
  const [write, setWrite] = useState<(text: string) => string | undefined>();
  useEffect(() => {
    if (language === 'zh')
      void import('@jumelage/domain/pinyin').then((module) => setWrite(() => module.proposeLatinTitle));
  }, [language]);
  return write ?? (() => undefined);
}

/**
 * Lists the pages and acts that are open to the reader, and those among them that are named by what was typed: by their
 * name in any language, or in pinyin.
 */
export function useOwnChoices(onKeys: () => void): {
  readonly all: readonly Choice[];
  readonly find: (typed: string) => readonly Choice[];
} {
  const [core, palette] = [useWords('core'), useWords('palette')];
  const session = useSession();
  const language = useLanguage();
  const theme = useTheme();
  const navigate = useNavigate();
  const pinyinOf = usePinyin(language);
  useWordsInAll(worded);
  if (!session) return { all: [], find: () => [] };
  const themeNames = { system: core('themeSystem'), light: core('themeLight'), dark: core('themeDark') };
  const choiceOf =
    (group: 'pages' | 'acts') =>
    ({ id, text, Icon, act }: Own): Choice & { readonly texts: readonly string[] } => {
      const label = text[0] === 'core' ? core(text[1]) : palette(text[1], text[2]);
      const others = text[0] === 'core' ? inEveryLanguage(...text) : inEveryLanguage(...text);
      return {
        ...{ id: `own-${id}`, group, Icon, label },
        chosen: { kind: 'own', id: `own-${id}` },
        texts: [label, ...others, pinyinOf(label) ?? ''],
        act: () => void act(navigate),
      };
    };
  const all = [
    ...[
      ...pages,
      ...pagesOfOrganisers(session.organises, language),
      ...(session.user?.isAdmin ? pagesOfAdmins : []),
    ].map(choiceOf('pages')),
    ...actsOf({ session, language, theme, themeNames, onKeys }).map(choiceOf('acts')),
  ];
  return {
    all,
    find: (typed) => {
      const isSought = matcher(typed);
      return all.filter(({ texts }) => isSought({ texts }));
    },
  };
}
