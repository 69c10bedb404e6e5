import type { RequestStatus } from '@jumelage/domain/request';
import type { Tone } from '../../ui/tag.tsx';

export const statusTones: Readonly<Record<RequestStatus, Tone>> = {
  prepared: 'azure',
  pending: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'plain',
  expired: 'plain',
  dropped: 'plain',
};

/** Tells whether a request keeps the two from asking each other again. */
export const isOpen = (status: RequestStatus): boolean =>
  status === 'prepared' || status === 'pending' || status === 'accepted';
