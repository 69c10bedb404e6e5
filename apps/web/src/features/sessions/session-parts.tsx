import { useWords } from '../../lib/i18n.tsx';
import type { EventView, Session } from './drafts.ts';
import { InterpretersEditor } from './interpreters-editor.tsx';
import { PlacesEditor } from './places-editor.tsx';
import { RulesEditor } from './rules-editor.tsx';

/** Draws the parts of a session beyond its slots: places, interpreters and rules. */
export function SessionParts({ event, session }: { readonly event: EventView; readonly session: Session }) {
  const t = useWords('sessions');
  return (
    <section aria-label={t('parts')} className="grid gap-3">
      <PlacesEditor {...{ event, session }} />
      <InterpretersEditor {...{ event, session }} />
      <RulesEditor {...{ event, session }} />
    </section>
  );
}
