import fc from 'fast-check';
import { isWhole } from './campaigns.ts';

// The cases that properties are tried on are the same in every `npm test`, so that whoever changes something else meets
// no rare one; campaigns draw new ones each time, and a case that fails there becomes an example of its test.
if (!isWhole) fc.configureGlobal({ seed: 20_160_702 });
