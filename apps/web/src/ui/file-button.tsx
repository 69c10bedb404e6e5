import { useRef } from 'react';
import { Button } from './button.tsx';

type FileButtonProps = {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly busy?: boolean;
  readonly look?: 'primary' | 'secondary';
  readonly onFiles: (files: readonly File[]) => void;
};

/** Draws a button that opens the chooser of files; the same file may be chosen again. */
export function FileButton({
  label,
  accept,
  multiple = false,
  busy = false,
  look = 'secondary',
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button look={look} busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
