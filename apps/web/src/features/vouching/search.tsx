import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Draws a search of one line; an empty one leads back to what waits. */
export function Search({ label, onSearch }: { readonly label: string; readonly onSearch: (q: string) => void }) {
  const t = useWords('vouching');
  const [q, setQ] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(q.trim());
      }}
    >
      <div className="min-w-0 flex-1">
        <TextInput type="search" label={label} value={q} onValue={setQ} maxLength={200} />
      </div>
      <Button type="submit" look="secondary">
        {t('searchButton')}
      </Button>
    </form>
  );
}
