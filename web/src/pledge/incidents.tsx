import { useEffect, useRef, useState } from 'react';
import { Cite } from '../parts/evidence.js';
import { ShapeOf } from '../parts/verdict.js';
import { shortName } from '../state/url.js';
import { markClass } from './timeline.js';
import type { View } from './view.js';

const ORDER = { yes: 0, maybe: 1, no: 2 };
const FIRST = 12;

/** The incidents against the reading chosen: those that break it first, and why the others do not. */
export function IncidentList({ view }: { view: View }) {
  const { say, judgement, standing, chosen, incident, set } = view;
  const { t } = say;
  const words = chosen.kind === 'all' ? t.pledge.matchAll : t.pledge.match;
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const sorted = [...judgement.occurrences].sort(
    (a, b) =>
      ORDER[standing.get(a.id)?.value ?? 'no'] - ORDER[standing.get(b.id)?.value ?? 'no'] ||
      (a.time.startMin ?? 0) - (b.time.startMin ?? 0),
  );
  const isHidden = incident !== null && sorted.findIndex((o) => o.id === incident) >= FIRST;
  const shown = isWhole || isHidden ? sorted : sorted.slice(0, FIRST);
  useEffect(() => {
    if (incident) list.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest' });
  }, [incident]);
  return (
    <section className="incidents" aria-labelledby="incidents-title">
      <h2 id="incidents-title">
        {t.pledge.incidents} <span className="num">{judgement.occurrences.length}</span>
      </h2>
      <p className="lead">{t.pledge.incidentsLead}</p>
      <ol ref={list}>
        {shown.map((o) => {
          const s = standing.get(o.id);
          const value = s?.value ?? 'no';
          const isOn = incident === o.id;
          const reasons = s?.match ? Object.entries(s.match.reasons) : [];
          return (
            <li key={o.id} className={`incident ${markClass(s)}${isOn ? ' on' : ''}`} data-match={value}>
              <svg width={15} height={15} viewBox="0 0 16 16" role="img" aria-label={words[value]}>
                {value === 'yes' ? (
                  <ShapeOf kind="broken" />
                ) : value === 'maybe' ? (
                  <ShapeOf kind="possibly-broken" />
                ) : (
                  <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                )}
              </svg>
              <div>
                <button
                  type="button"
                  className="incident-what"
                  aria-pressed={isOn}
                  onClick={() => set({ incident: isOn ? null : shortName(o.id) })}
                >
                  <b>{say.when(o.time)}</b> {say.happened(o)}
                  {o.tally && <span className="tag quiet">{t.pledge.tally}</span>}
                </button>
                {chosen.kind === 'reading' && value !== 'yes' && reasons.length > 0 && (
                  <p className="reason">{reasons.map(([, why]) => why).join('; ')}</p>
                )}
                {isOn && o.actor.length > 0 && <p className="muted">{o.actor.join(', ')}</p>}
                <p className="cites">
                  {o.sources.slice(0, isOn ? 20 : 2).map((source) => (
                    <Cite
                      key={`${source.report} ${source.selectors[0]?.position.start}`}
                      source={source}
                      say={say}
                    />
                  ))}
                  {!isOn && o.sources.length > 2 && (
                    <span className="muted">{t.common.more(o.sources.length - 2)}</span>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      {sorted.length > FIRST && !isHidden && (
        <button type="button" className="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.common.showFewer : t.common.showAll(sorted.length)}
        </button>
      )}
    </section>
  );
}
