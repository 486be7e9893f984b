/** A file of a bundle. `path` is relative, with `/`. */
export interface CrateFile {
  readonly path: string;
  readonly name: string;
  /** Media type. */
  readonly format: string;
  /** Bytes and SHA-256 (hex); `null` for the manifest, which is written last and covers all others. */
  readonly size: number | null;
  readonly sha256: string | null;
}

/** What a bundle says of itself. */
export interface CrateParticulars {
  readonly name: string;
  readonly description: string;
  /** ISO date-time. */
  readonly published: string;
  readonly author: string;
  /** Address of the licence under which the whole is passed on; `null` where nobody gave one. */
  readonly license: string | null;
}

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';
export const METADATA = 'ro-crate-metadata.json';

/**
 * The metadata document of an RO-Crate 1.2: the descriptor, the root with name, description, date and licence, and an
 * entity for each file and for whoever made it (specification, "Root Data Entity" and "Data Entities").
 */
export function crateMetadata(files: readonly CrateFile[], about: CrateParticulars): string {
  const license = about.license ?? '#no-license';
  const graph = [
    {
      '@id': METADATA,
      '@type': 'CreativeWork',
      conformsTo: { '@id': SPECIFICATION },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: about.name,
      description: about.description,
      datePublished: about.published,
      license: { '@id': license },
      author: { '@id': '#author' },
      hasPart: files.map(({ path }) => ({ '@id': encodeURI(path) })),
    },
    { '@id': '#author', '@type': 'Organization', name: about.author },
    {
      '@id': license,
      '@type': 'CreativeWork',
      name: about.license ?? 'No licence was given',
      description:
        about.license === null
          ? 'Whoever made this bundle gave no licence. The reports in it belong to those who published them.'
          : 'The licence of the bundle; the reports in it belong to those who published them.',
    },
    ...files.map(({ path, name, format, size, sha256 }) => ({
      '@id': encodeURI(path),
      '@type': 'File',
      name,
      encodingFormat: format,
      ...(size === null ? {} : { contentSize: String(size) }),
      ...(sha256 === null ? {} : { sha256 }),
    })),
  ];
  return `${JSON.stringify({ '@context': `${SPECIFICATION}/context`, '@graph': graph }, null, 1)}\n`;
}
