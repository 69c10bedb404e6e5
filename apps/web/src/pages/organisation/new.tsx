import { useNavigate } from '@tanstack/react-router';
import { NewOrganisationForm } from '../../features/organisations/new-organisation-form.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';

export default function OrganisationNewPage() {
  const t = useWords('organisations');
  const navigate = useNavigate();
  return (
    <div className="mx-auto max-w-lg py-4">
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <NewOrganisationForm
        onCreated={(organisation) => void navigate({ to: '/organisation', search: { organisation } })}
      />
    </div>
  );
}
