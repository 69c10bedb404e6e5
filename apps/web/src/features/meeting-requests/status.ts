import type { RequestStatus } from '@jumelage/domain/request';
import type { Tone } from '../../ui/tag.tsx';

export const statusTones: Readonly<Record<RequestStatus, Tone>> = {
  pending: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'plain',
  expired: 'plain',
};
