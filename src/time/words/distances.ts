import { table } from '../../model/words.js';

// Words after "three days" that make it a distance; `origin` what it is counted from: publication, or the time named
// before.
export const DISTANCES = table(
  ['word', 'direction', 'origin', 'rule'] as const,
  `
  ago | past | report | ago
  from now | future | report | from-now
  from today | future | report | from-now
  hence | future | report | from-now
  later | future | previous | later
  afterwards | future | previous | later
  afterward | future | previous | later
  thereafter | future | previous | later
  earlier | past | previous | earlier
  previously | past | previous | earlier
  beforehand | past | previous | earlier
`,
);
