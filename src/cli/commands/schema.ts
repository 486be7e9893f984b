import { jsonSchema } from '../../model/index.js';
import { print } from '../print.js';

/** `holdfire schema`. */
export async function schema(): Promise<void> {
  await print(JSON.stringify(jsonSchema(), null, 2));
}
