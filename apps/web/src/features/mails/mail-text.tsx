import type { Language } from '@jumelage/domain/language';

/**
 * Draws a mail's text as it is. Only links to our own pages can be followed, and they open here, whatever address the
 * mail names.
 */
export function MailText({ text, language }: { readonly text: string; readonly language: Language }) {
  const base = new Set(text.match(/https?:\/\/[^\s/]+/g) ?? []);
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p lang={language} className="whitespace-pre-wrap wrap-anywhere">
      {parts.map((part, index) => {
        const origin = [...base].find((one) => part.startsWith(`${one}/`));
        const path = origin ? part.slice(origin.length).replace(/^[/\\]+/, '') : undefined;
        // The parts never change their order.
        const key = `${index} ${part}`;
        if (path === undefined || index % 2 === 0) return <span key={key}>{part}</span>;
        return (
          <a key={key} href={`/${path}`} className="text-azure underline underline-offset-4">
            {part}
          </a>
        );
      })}
    </p>
  );
}
