import type { DemoContent, DemoOrganisation } from './content-types.ts';
import { forum } from './forum.ts';
import { investors } from './investors.ts';
import { nextForum } from './next-forum.ts';
import { chineseBiomed } from './organisations-china-biomed.ts';
import { chineseCleantech } from './organisations-china-cleantech.ts';
import { chineseEnergy } from './organisations-china-energy.ts';
import { chineseIt } from './organisations-china-it.ts';
import { frenchBiomed } from './organisations-france-biomed.ts';
import { frenchCleantech } from './organisations-france-cleantech.ts';
import { frenchIt } from './organisations-france-it.ts';
import { parks } from './parks.ts';
import { people } from './people.ts';
import { deals } from './pipelines.ts';
import { practiceDay } from './practice-day.ts';

const organisations: readonly DemoOrganisation[] = [
  ...frenchIt,
  ...frenchCleantech,
  ...frenchBiomed,
  ...chineseIt,
  ...chineseCleantech,
  ...chineseEnergy,
  ...chineseBiomed,
  ...investors,
];

const events = (now: number) => [forum, nextForum(now), practiceDay(now)];

/** The demonstration's content as written: fictional but for the six companies and the facts of the forum. */
export const demoContent: DemoContent = { parks, organisations, people, deals, events };
