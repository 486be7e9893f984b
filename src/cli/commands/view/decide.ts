import { HoldfireError } from '../../../model/errors.js';
import { gradesText, logText } from '../../../publish/index.js';
import { type Act, decide, gradeOutlet, gradesIn } from '../../../server/decide.js';
import { withView } from '../../../server/evidence.js';
import { withLedger } from '../../ledger.js';
import { print } from '../../print.js';
import { gazetteer, withViewOf } from './open.js';

interface Options {
  readonly ledger?: string;
  readonly reason: string;
  readonly author: string;
  readonly json?: true;
}

/** `holdfire join`, `holdfire apart`, `holdfire move`: what is one, as a person says. */
export async function decideCommand(act: Act, a: string, b: string, options: Options): Promise<void> {
  const { ledger, reason, author, json } = options;
  const entries = await withLedger(ledger, 'open', (opened, _shown, location) =>
    withView(location, opened, gazetteer, {}, (view) =>
      decide(opened, view, act, [a, b], { reason, author }),
    ),
  );
  await print(json ? JSON.stringify(entries, null, 1) : logText(entries));
}

/** `holdfire grade`: an outlet's grade, or without one the list of them. */
export async function gradeCommand(
  outlet: string | undefined,
  grade: string | undefined,
  options: Partial<Options>,
): Promise<void> {
  const { ledger, reason, author, json } = options;
  if (grade === undefined || outlet === undefined) {
    const grades = await withViewOf({ ledger }, async (view) => gradesIn(await view.entries('grade')));
    const wanted = outlet === undefined ? grades : grades.filter((g) => g.outlet === outlet);
    return print(json ? JSON.stringify(wanted, null, 1) : gradesText(wanted));
  }
  if (reason === undefined || author === undefined)
    throw new HoldfireError(
      'bad-option',
      'A grade needs --reason and --author.',
      'Whoever reads the ledger later wants to know who gave it, and why.',
    );
  const entry = await withLedger(ledger, 'open', (opened) =>
    gradeOutlet(opened, outlet, grade, { reason, author }),
  );
  await print(json ? JSON.stringify(entry, null, 1) : logText([entry]));
}
