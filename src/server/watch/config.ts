import { parseDocument } from 'yaml';
import { z } from 'zod';
import { HoldfireError, Standard } from '../../model/index.js';
import { isValidTimezone } from '../../time/index.js';

/** A length of time such as `30s`, `15m`, `2h`, `1d`, in ms. */
const Length = z
  .string()
  .regex(/^\d{1,5}\s*[smhd]$/, 'write a number and s, m, h or d, such as 15m')
  .transform(
    (text) =>
      Number.parseInt(text, 10) *
      { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[text.at(-1) as 's' | 'm' | 'h' | 'd'],
  );

const Known = {
  outlet: z.string().optional(),
  timezone: z.string().refine(isValidTimezone, 'this is no IANA time zone').optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
};

const Feed = z.strictObject({ url: z.url({ protocol: /^https?$/ }), every: Length.optional(), ...Known });
const Folder = z.strictObject({ path: z.string().min(1), ...Known });

/** What `holdfire watch` does, as its file says. Lengths of time in ms. */
export const WatchConfig = z.strictObject({
  /** Feeds, news sitemaps, or pages. */
  feeds: z.array(Feed).max(10_000).default([]),
  folders: z.array(Folder).max(1000).default([]),
  /** Between two looks at a feed or at the folders, where they say nothing of their own. */
  every: Length.default(900_000),
  standard: Standard.default('claimed'),
  /** Where changes are sent beside being printed; `secret` names the variable of the environment that holds the secret. */
  webhooks: z.array(z.strictObject({ url: z.url({ protocol: /^https?$/ }), secret: z.string() })).default([]),
  metrics: z
    .strictObject({ port: z.number().int().min(0).max(65_535), host: z.string().default('127.0.0.1') })
    .optional(),
  proxy: z.url().optional(),
  'allow-private': z.boolean().default(false),
  /** Between two requests to one host. */
  apart: Length.default(1000),
});
export type WatchConfig = z.infer<typeof WatchConfig>;
export type WatchedFeed = WatchConfig['feeds'][number];
export type WatchedFolder = WatchConfig['folders'][number];

/** Reads the file of `holdfire watch`, YAML or JSON. Throws `bad-config` with the field. */
export function readWatchConfig(text: string, name: string): WatchConfig {
  const bad = (what: string) =>
    new HoldfireError('bad-config', `${name}: ${what}.`, 'docs/intake.md, "Watching", has an example.');
  const doc = parseDocument(text, { prettyErrors: true });
  const [broken] = doc.errors;
  if (broken) throw bad(`line ${broken.linePos?.[0].line ?? 1} is not YAML`);
  const found = WatchConfig.safeParse(doc.toJS({ maxAliasCount: 100 }) ?? {});
  if (!found.success) {
    const [issue] = found.error.issues;
    throw bad(
      `${[...issue!.path].join('.') || 'the file'}: ${issue!.message.replace(/^Invalid input: /, '')}`,
    );
  }
  if (found.data.feeds.length + found.data.folders.length === 0)
    throw bad('there is neither a feed nor a folder in it');
  return found.data;
}
