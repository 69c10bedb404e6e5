import { describe } from 'vitest';
import { testJourney } from './journey.ts';

describe('from a profile in Chinese to a published agenda, read in en', () => testJourney('en'));
