import type { Line, Match } from '../../../src/model/index.js';
import { Quote } from '../parts/evidence.js';
import { Shape, Verdict } from '../parts/verdict.js';
import { shortName } from '../state/url.js';
import { kindsOf, lineName, type View } from './view.js';

/** Beside the matrix: what decides the reading chosen; where none is, the lines into which all fall. */
export function Detail({ view }: { view: View }) {
  const { say, chosen } = view;
  const { t } = say;
  return (
    <section className="detail" aria-labelledby="detail-title" aria-live="polite">
      <h2 id="detail-title">{chosen.kind === 'all' ? t.pledge.allReadings : t.pledge.chosen}</h2>
      {chosen.kind === 'all' ? <AllLines view={view} /> : <OneReading view={view} />}
    </section>
  );
}

function AllLines({ view }: { view: View }) {
  const { say, judgement, set } = view;
  const { t } = say;
  return (
    <>
      <p className="lead">{t.pledge.chooseHint}</p>
      <ul className="lines">
        {judgement.lines.map((l) => (
          <li key={lineName(l)}>
            <button type="button" className="line" onClick={() => set({ line: lineName(l), reading: null })}>
              <Verdict kind={l.kind} />
              <span className="line-what">
                <b>{l.voice}</b>, {say.day(l.said_on)}
                <span className="muted">
                  {' '}
                  {l.denial ? say.t.verdictMeans.void : `${say.window(l.window)} · ${scopeOf(l, view)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words for what a line protects. */
export function scopeOf(line: Line, { judgement, say }: View): string {
  const choice = line.choices.find((c) => c.term === 'scope');
  if (choice) return say.choice(choice);
  const own = judgement.verdicts.find((v) => v.reading.id === line.readings[0]);
  return own ? say.choice(own.reading.choices.scope) : '';
}

function OneReading({ view }: { view: View }) {
  const { say, chosen, judgement } = view;
  const { t } = say;
  const { line } = chosen;
  const verdict = chosen.kind === 'reading' ? chosen.verdicts[0]! : null;
  const kind = verdict?.kind ?? line!.kind;
  const reading = chosen.verdicts[0]?.reading;
  const decisive = verdict ? verdict.decisive : (line?.decisive ?? null);
  const also = verdict
    ? verdict.matches.filter((m) => m.value === 'yes' && m.occurrence !== decisive?.occurrence)
    : (line?.also ?? []);
  const possibly = verdict
    ? verdict.matches.filter(
        (m) => m.value === 'maybe' && !m.unlocated && m.occurrence !== decisive?.occurrence,
      )
    : (line?.possibly ?? []);
  const choices = verdict ? Object.values(verdict.reading.choices) : (line?.choices ?? []);
  const unlocated = Math.min(...chosen.verdicts.map((v) => v.unlocated.length));
  return (
    <div className="one fade" key={verdict?.reading.id ?? (line ? lineName(line) : '')}>
      <p className="one-verdict">
        <Verdict kind={kind} big />
      </p>
      <p className="muted">{t.verdictMeans[kind]}</p>
      <dl className="terms">
        <dt>{t.pledge.voice}</dt>
        <dd>
          {line?.voice ?? reading?.voice}, {say.day(line?.said_on ?? reading!.said_on)}
          {line && !line.denial && <small>{t.pledge.word[line.word]}</small>}
          {line?.superseded_on && <small>{t.pledge.superseded(say.day(line.superseded_on))}</small>}
        </dd>
        {reading && (
          <>
            <dt>{t.pledge.window}</dt>
            <dd>{say.window(verdict ? verdict.reading.window : line!.window)}</dd>
          </>
        )}
        {choices
          .filter((c) => c.term !== 'zone')
          .map((c) => (
            <Row key={c.term} name={t.term[c.term]}>
              {say.choice(c)}
              {c.origin.kind === 'said' && c.origin.sources[0] && (
                <Quote source={c.origin.sources[0]} say={say} short />
              )}
              {c.origin.kind === 'written' && <small>{c.origin.definition}</small>}
            </Row>
          ))}
      </dl>
      {line?.denial && <Quote source={line.denial} say={say} />}
      {chosen.kind === 'line' && line && line.hangs_on.length > 0 && (
        <>
          <h3>{t.pledge.hangsOn(t.term.counts.toLowerCase())}</h3>
          <ul className="plain">
            {line.hangs_on.map((h) => (
              <li key={h.choice.id}>
                <Shape kind={h.kind} size={13} /> {t.verdict[h.kind]}: {say.choice(h.choice)}
              </li>
            ))}
          </ul>
        </>
      )}
      {!line?.denial && (
        <>
          <h3>{t.pledge.decides}</h3>
          {decisive ? <Happened match={decisive} view={view} isFull /> : <p>{t.pledge.nothingDecides}</p>}
        </>
      )}
      <Matches name={t.pledge.alsoBreaks} matches={also} view={view} />
      <Matches name={t.pledge.mayBreak} matches={possibly} view={view} />
      {Number.isFinite(unlocated) && unlocated > 0 && (
        <p className="muted">{t.pledge.unlocated(unlocated)}</p>
      )}
      {line && line.changes.length > 0 && (
        <>
          <h3>{t.pledge.wouldChange}</h3>
          <ul className="changes" lang="en">
            {line.changes.slice(0, 4).map((c) => (
              <li key={c.sentence}>
                <Shape kind={c.to} size={13} /> <span>{c.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted small">
        {t.pledge.ofReadings(kindsOf(judgement.verdicts)[kind] ?? 0, judgement.verdicts.length)}:{' '}
        {t.verdict[kind].toLowerCase()}
      </p>
    </div>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Matches({ name, matches, view }: { name: string; matches: readonly Match[]; view: View }) {
  if (matches.length === 0) return null;
  return (
    <details className="more" open={matches.length <= 3}>
      <summary>
        {name} <span className="num">{matches.length}</span>
      </summary>
      <ul className="plain">
        {matches.map((m) => (
          <li key={m.occurrence}>
            <Happened match={m} view={view} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An incident that matches, and the words that tell of it. */
function Happened({ match, view, isFull = false }: { match: Match; view: View; isFull?: boolean }) {
  const { say, occurrences, set } = view;
  const o = occurrences.get(match.occurrence);
  if (!o) return null;
  const reason = Object.values(match.reasons)[0];
  return (
    <div className="happened">
      <button type="button" className="text-button" onClick={() => set({ incident: shortName(o.id) })}>
        {say.when(o.time)}
      </button>{' '}
      {say.happened(o)}
      {reason && match.value === 'maybe' && <span className="muted"> — {reason}</span>}
      {isFull && o.sources[0] && <Quote source={o.sources[0]} say={say} />}
      {isFull && o.sources.length > 1 && (
        <span className="muted">{say.t.common.more(o.sources.length - 1)}</span>
      )}
    </div>
  );
}
