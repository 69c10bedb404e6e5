import type { DemoContent, DemoOrganisation } from './content-types.ts';
import { events } from './forum.ts';
import { investors } from './investors.ts';
import { chineseBiomed } from './organisations-china-biomed.ts';
import { chineseCleantech } from './organisations-china-cleantech.ts';
import { chineseIt } from './organisations-china-it.ts';
import { frenchBiomed } from './organisations-france-biomed.ts';
import { frenchCleantech } from './organisations-france-cleantech.ts';
import { frenchIt } from './organisations-france-it.ts';
import { parks } from './parks.ts';
import { people } from './people.ts';

const organisations: readonly DemoOrganisation[] = [
  ...frenchIt,
  ...frenchCleantech,
  ...frenchBiomed,
  ...chineseIt,
  ...chineseCleantech,
  ...chineseBiomed,
  ...investors,
];

/** The demonstration's content as written: fictional but for the six companies and the facts of the forum. */
export const demoContent: DemoContent = { parks, organisations, people, events };
