import type { PledgeVersion } from '../../../src/model/index.js';
import type { OpenTerm } from '../data/types.js';
import { Cite, Quote } from '../parts/evidence.js';
import type { View } from './view.js';

/** Terms by voice: what each has fixed, what it left open, and on what they differ. */
export function Voices({ view, terms }: { view: View; terms: readonly OpenTerm[] }) {
  const { say, dossier } = view;
  const { t } = say;
  const columns = columnsOf(view);
  return (
    <section className="voices" aria-labelledby="voices-title">
      <h2 id="voices-title">{t.pledge.voices}</h2>
      <p className="lead">{t.pledge.voicesLead}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.pledge.voice}</th>
              {columns.map((c) => (
                <th scope="col" key={c.name} className={c.isDisputed ? 'lit' : undefined}>
                  {c.name}
                  {c.isDisputed && <span className="tag">{t.pledge.disputed}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dossier.versions.map((v) => (
              <tr key={v.id}>
                <th scope="row">
                  {v.voice.name} <small>{say.day(v.said_on)}</small>
                  <Quote source={v.sources[0]!} say={say} short />
                  {v.sources.length > 1 && (
                    <details className="more">
                      <summary>{t.common.more(v.sources.length - 1)}</summary>
                      <ul className="plain">
                        {v.sources.slice(1).map((s) => (
                          <li key={`${s.report} ${s.selectors[0]?.position.start}`}>
                            <Cite source={s} say={say} />
                            {s.copy_of && <small className="muted"> {t.common.copyOf}</small>}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </th>
                {columns.map((c) => {
                  const value = c.of(v);
                  return (
                    <td
                      key={c.name}
                      data-name={c.name}
                      className={value ? (c.isDisputed ? 'is-disputed' : 'is-said') : 'is-open'}
                    >
                      {value ?? t.pledge.openTerm}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {terms.some((o) => o.unsaid) && (
            <tfoot>
              <tr>
                <th scope="row">{t.pledge.unsaid}</th>
                <td colSpan={columns.length}>
                  <ul className="unsaid">
                    {terms.map(
                      (o) =>
                        o.unsaid && (
                          <li key={o.term}>
                            <b>{t.term[o.term]}:</b> <span lang="en">{o.unsaid.terms.join('; ')}</span>{' '}
                            <Cite source={o.unsaid.source} say={say} />
                          </li>
                        ),
                    )}
                  </ul>
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

interface Column {
  readonly name: string;
  readonly isDisputed: boolean;
  readonly of: (v: PledgeVersion) => string | null;
}

function columnsOf({ say, dossier }: View): Column[] {
  const { t } = say;
  const day = (iso: string | null) => (iso === null ? null : say.day(iso));
  const all: Omit<Column, 'isDisputed'>[] = [
    { name: t.term.start, of: ({ pledge }) => day(pledge.start) },
    { name: t.term.end, of: ({ pledge }) => day(pledge.end) },
    { name: t.pledge.length, of: ({ pledge }) => (pledge.duration ? say.length(pledge.duration) : null) },
    {
      name: t.pledge.places,
      of: ({ pledge }) =>
        pledge.places.length > 0
          ? pledge.places.join(', ') + (pledge.places_open ? ` ${t.pledge.othersOfKind}` : '')
          : null,
    },
    { name: t.pledge.targets, of: ({ pledge }) => pledge.targets.join(', ') || null },
    { name: t.pledge.condition, of: ({ pledge }) => pledge.conditions.join('; ') || null },
  ];
  return all.map((c) => ({
    ...c,
    isDisputed: new Set(dossier.versions.flatMap((v) => c.of(v) ?? [])).size > 1,
  }));
}

/** Who confirms, denies, doubts: one row for each holder, position and day, with the words. */
export function Stances({ view }: { view: View }) {
  const { say, dossier } = view;
  const { t } = say;
  const seen = new Map<string, (typeof dossier.stances)[number]>();
  for (const s of dossier.stances) {
    const key = `${s.holder.join()} ${s.position} ${s.said_on}`;
    if (s.holder.length > 0 && !seen.has(key)) seen.set(key, s);
  }
  return (
    <section className="stances" aria-labelledby="stances-title">
      <h2 id="stances-title">{t.pledge.stances}</h2>
      {seen.size === 0 && <p className="muted">{t.common.none}</p>}
      <ol>
        {[...seen].map(([key, s]) => (
          <li key={key}>
            <span className="stance-day">{say.day(s.said_on)}</span>
            <div>
              <b>{s.holder.join(', ')}</b>{' '}
              <span className={`position p-${s.position}`}>{t.position[s.position]}</span>
              <Quote source={s.source} say={say} short />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
