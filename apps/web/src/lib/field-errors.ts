import { ApiError } from './api.ts';
import { useErrorWords } from './i18n.tsx';

/**
 * Words what a refusal said of single fields: `errorOf('email')`, `errorOf('name.family')`; undefined where a field is
 * fine.
 * Give it a mutation's `error`, and pass each text to its field's `error`.
 */
export function useFieldErrors(error: unknown): (path: string) => string | undefined {
  const words = useErrorWords();
  const fields = error instanceof ApiError ? error.fields : [];
  return (path) => {
    const found = fields.find((field) => normal(field.path) === path || normal(field.path).startsWith(`${path}.`));
    return found && words.field(found.code);
  };
}

const normal = (path: string) => path.replace(/^\/|^body[./]/, '').replaceAll('/', '.');
