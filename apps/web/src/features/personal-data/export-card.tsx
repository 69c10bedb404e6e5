import { useMutation } from '@tanstack/react-query';
import { download } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** Offers everything that is stored of oneself as a file. */
export function ExportCard() {
  const t = useWords('personal-data');
  const fetchAll = useMutation({
    mutationFn: () =>
      download('GET /api/accounts/me/data.zip', `jumelage-${new Date().toISOString().slice(0, 10)}.zip`),
  });
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('exportTitle')}</h2>
      <p>{t('exportText')}</p>
      <ProblemAlert error={fetchAll.error} />
      <div>
        <Button type="button" look="secondary" busy={fetchAll.isPending} onClick={() => fetchAll.mutate()}>
          {t('exportDo')}
        </Button>
      </div>
    </Card>
  );
}
