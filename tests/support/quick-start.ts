// Loaded first in every worker of the tests: modules are found as the server finds them, most of a second sooner.
import { quickenStart } from '../../apps/api/src/quick-start.ts';

quickenStart();
