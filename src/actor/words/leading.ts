/** Who speaks for an armed group as the group itself. From public knowledge. */
import { list } from '../../model/words.js';

export const LEADING = list(
  'leader, leaders, leadership, negotiators, commanders, representatives, delegates, spokesmen, chiefs, fighters',
);
