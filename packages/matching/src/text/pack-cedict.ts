import { cedict } from './cedict.ts';

// Run by the build: the dictionary is packed once, so that no server has to do it while people wait.
cedict();
