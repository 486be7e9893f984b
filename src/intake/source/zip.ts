import { unzipSync } from 'fflate/browser';
import { MOST_PART, MOST_UNPACKED } from './bounds.js';
import { type About, type Found, notRead } from './found.js';
import type { ReadPart } from './warc.js';

/** Files beyond this many are no archive of reports. */
const MOST_FILES = 20_000;

/**
 * The web archives in a WACZ file (a zip with `archive/*.warc.gz`), or the reports in a plain zip. What a file unpacks to is bounded by
 * what its entry says it does, and that by our own bound: a bomb that says the truth is left out, one that lies is cut off.
 */
export async function* readZip(
  bytes: Uint8Array,
  about: About,
  wanted: (name: string) => boolean,
  readPart: ReadPart,
): AsyncGenerator<Found> {
  const names: { name: string; size: number }[] = [];
  const none = () =>
    notRead(
      'source-broken',
      `${about.name} is a zip file that is damaged or cut off.`,
      'Take another copy of it.',
    );
  try {
    // Only looked through: nothing is unpacked yet.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length <= MOST_FILES) names.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    yield none();
    return;
  }
  if (names.length > MOST_FILES) {
    yield notRead(
      'file-too-large',
      `${about.name} holds more than ${MOST_FILES} files.`,
      'Give it in parts.',
    );
    return;
  }
  const isWacz = names.some(({ name }) => name.startsWith('archive/') && /\.warc(?:\.gz)?$/.test(name));
  const chosen = names.filter(
    ({ name }) =>
      !name.endsWith('/') && (isWacz ? /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name) : wanted(name)),
  );
  let unpacked = 0;
  for (const { name, size } of chosen) {
    unpacked += size;
    if (size > MOST_PART * 4 || unpacked > MOST_UNPACKED) {
      yield notRead(
        'file-too-large',
        `${name} in ${about.name} unpacks to more than is read.`,
        'Nothing of it was read.',
        name,
      );
      continue;
    }
    let content: Uint8Array | undefined;
    try {
      let first = true;
      content = unzipSync(bytes, {
        filter: (f) => {
          if (f.name !== name || !first) return false;
          first = false;
          return true;
        },
      })[name];
    } catch {
      content = undefined;
    }
    if (content === undefined)
      yield notRead(
        'source-broken',
        `${name} in ${about.name} is damaged.`,
        'The other files in it were read.',
        name,
      );
    else yield* readPart(content, { ...about, name, type: null, url: null }, name);
  }
  if (chosen.length === 0)
    yield notRead(
      'source-unknown',
      `There is no report in ${about.name}.`,
      'A WACZ file, or a zip of reports, is read.',
    );
}
