import { CircleCheck } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Task } from './use-tasks.tsx';

/** Draws what waits for the reader, the most pressing first: each line has one button, which leads to where it is done. */
export function ToDo({ tasks }: { readonly tasks: readonly Task[] }) {
  const t = useWords('home');
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{t('waitsTitle')}</h2>
      {tasks.length === 0 && (
        <p className="flex items-center gap-3 text-muted">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-good" />
          {t('nothingWaits')}
        </p>
      )}
      <ul className="grid gap-4 empty:hidden">
        {tasks.map(({ id, Icon, text, detail, button, way }, index) => (
          <li key={id} className="flex items-center gap-3">
            <Icon aria-hidden="true" className="size-5 shrink-0 text-azure" />
            <p className="min-w-0 flex-1">
              <span className="font-medium">{text}</span>
              {detail && <span className="block text-muted text-sm">{detail}</span>}
            </p>
            <LinkButton {...way} look={index === 0 ? 'primary' : 'secondary'} className="shrink-0">
              {button}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
