// Loaded first in every worker of the tests: modules are found as the server finds them, most of a second sooner.
import { quickenStart } from '@jumelage/api/quick-start';

quickenStart();
