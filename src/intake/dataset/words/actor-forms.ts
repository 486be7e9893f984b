import { table } from '../../../model/words.js';

/**
 * How ACLED and UCDP name actors, as the beginning of a name in small letters. `means`: `state` (the rest, up to a bracket, names a
 * state), `nobody` (no side that could be bound). From the codebooks of both ("Military Forces of X (2000-)", "Government of X").
 */
export const ACTOR_FORMS = table(
  ['begins', 'means'] as const,
  `
military forces of | state
police forces of | state
government of | state
civilians | nobody
unidentified | nobody
unknown | nobody
protesters | nobody
rioters | nobody
labor group | nobody
labour group | nobody
students | nobody
teachers | nobody
health workers | nobody
aid workers | nobody
farmers | nobody
fishers | nobody
journalists | nobody
lawyers | nobody
refugees/idps | nobody
women | nobody
prisoners | nobody
`,
);

/** Words behind the name of a movement that the canonical name goes without. */
export const ACTOR_ENDINGS = table(
  ['ends'] as const,
  `
 movement
 forces
 militia
`,
);
