import { useState } from 'react';
import { plainly } from '../parts/plainly.js';
import { KINDS } from '../parts/verdict.js';
import { claimOf } from './claim.js';
import { scopeOf } from './detail.js';
import { kindsOf, type View } from './view.js';

/** The whole in plain words, to be copied with its sources. */
export function Summary({ view }: { view: View }) {
  const { t } = view.say;
  const [isCopied, setCopied] = useState(false);
  const { paragraphs, sources } = summaryOf(view);
  const copy = async () => {
    const text = [
      ...paragraphs,
      '',
      `${t.pledge.summaryWithSources}:`,
      ...sources.map((s, i) => `${i + 1}. ${s}`),
      '',
      location.href,
    ].join('\n');
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <section className="summary" aria-labelledby="summary-title">
      <div className="summary-head">
        <h2 id="summary-title">{t.pledge.summary}</h2>
        <button type="button" className="button" onClick={copy}>
          {isCopied ? t.common.copied : t.pledge.summaryCopy}
        </button>
        <span className="sr" role="status">
          {isCopied ? t.common.copied : ''}
        </span>
      </div>
      {paragraphs.map((p) => (
        <p key={p}>{p}</p>
      ))}
      <details className="more">
        <summary>
          {t.pledge.summaryWithSources} <span className="num">{sources.length}</span>
        </summary>
        <ol className="numbered">
          {sources.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function summaryOf(view: View): { paragraphs: string[]; sources: string[] } {
  const { say, judgement, dossier, occurrences, chosen } = view;
  const { t } = say;
  const kinds = kindsOf(judgement.verdicts);
  const lines = chosen.line ? [chosen.line] : judgement.lines;
  const told = lines.map((l) => {
    const o = l.decisive && occurrences.get(l.decisive.occurrence);
    const decisive = o ? ` ${t.summaryText.decisive(`${say.when(o.time)}, ${say.happened(o)}`)}` : '';
    const head = l.denial
      ? `${l.voice}, ${say.day(l.said_on)}: ${t.verdict.void.toLowerCase()}.`
      : t.summaryText.line(
          l.voice,
          say.day(l.said_on),
          scopeOf(l, view),
          say.window(l.window),
          t.verdict[l.kind],
        );
    return plainly(head + decisive);
  });
  const used = [
    ...dossier.versions.map((v) => v.sources[0]!),
    ...lines.flatMap((l) => (l.denial ? [l.denial] : [])),
    ...lines.flatMap((l) => occurrences.get(l.decisive?.occurrence ?? '')?.sources.slice(0, 2) ?? []),
  ];
  const sources = [...new Set(used.map((s) => plainly(`${say.cite(s)}: “${s.quote}”`)))];
  const parts = KINDS.filter((k) => kinds[k]).map((k) => t.summaryText.part(t.verdict[k], kinds[k]!));
  const day = say.day(judgement.as_of.slice(0, 10));
  return {
    paragraphs: [
      `${claimOf(view)}. ${t.summaryText.verdicts(parts, judgement.verdicts.length)}`,
      ...told,
      t.summaryText.asOf(day, t.standard[judgement.standard]),
    ],
    sources,
  };
}
