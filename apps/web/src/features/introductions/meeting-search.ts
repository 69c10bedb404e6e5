import { type MeetingStatus, meetingStatuses } from '@jumelage/domain/meeting';
import {
  type RequestOrder,
  type RequestOrigin,
  type RequestPriority,
  requestOrders,
  requestOrigins,
  requestPriorities,
  sentStatuses,
} from '@jumelage/domain/request';
import { oneOf } from '../../lib/search.ts';

export type MeetingSearch = {
  status?: (typeof sentStatuses)[number];
  origin?: RequestOrigin;
  priority?: RequestPriority;
  meeting?: MeetingStatus;
  order?: RequestOrder;
};

/** Reads how organisers filter and sort an event's requests and meetings. */
export function readMeetingSearch(raw: Record<string, unknown>): MeetingSearch {
  return {
    ...oneOf('status', sentStatuses, raw),
    ...oneOf('origin', requestOrigins, raw),
    ...oneOf('priority', requestPriorities, raw),
    ...oneOf('meeting', meetingStatuses, raw),
    ...oneOf('order', requestOrders, raw),
  };
}
