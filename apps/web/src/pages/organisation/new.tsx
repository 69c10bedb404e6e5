import { useNavigate, useSearch } from '@tanstack/react-router';
import { FirstRun } from '../../features/first-run/first-run.tsx';

export default function OrganisationNewPage() {
  const { step = 1 } = useSearch({ from: '/organisation/new' });
  const navigate = useNavigate();
  return (
    <FirstRun
      step={step}
      onStep={(next) => void navigate({ to: '/organisation/new', search: next === 1 ? {} : { step: next } })}
      onPublished={(organisation) => void navigate({ to: '/suggestions', search: { organisation }, replace: true })}
    />
  );
}
