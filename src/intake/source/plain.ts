import { HoldfireError } from '../../model/index.js';
import { makeReport } from '../report.js';
import { decode } from './charset.js';
import { type About, type Found, notRead } from './found.js';
import { languageOf, unreadFor } from './language.js';

/** A plain text, exactly as it stands: offsets into the report are offsets into the file's text. */
export async function readPlain(bytes: Uint8Array, about: About): Promise<Found> {
  if (bytes.every((b) => b === 32 || (b >= 9 && b <= 13)))
    return notRead(
      'file-empty',
      `There is nothing in ${about.name}.`,
      'Give a file with the text of a report.',
    );
  const declared = /charset\s*=\s*["']?([\w:.-]+)/i.exec(about.type ?? '')?.[1] ?? null;
  const decoded = decode(bytes, declared);
  if (decoded === null)
    return notRead(
      'file-binary',
      `${about.name} is not plain text in UTF-8.`,
      'Save the report as plain text first.',
    );
  const given = about.given ?? {};
  const language = given.lang === undefined ? await languageOf(decoded.text) : null;
  try {
    const report = makeReport(decoded.text, {
      ...given,
      url: given.url ?? about.url ?? null,
      lang: given.lang ?? language!.lang,
    });
    return { kind: 'report', part: null, report, unread: language === null ? null : unreadFor(language) };
  } catch (error) {
    if (!(error instanceof HoldfireError)) throw error;
    return notRead(error.code, error.message, error.hint);
  }
}
