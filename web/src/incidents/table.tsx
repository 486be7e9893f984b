import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';
import type { Columns } from './columns.js';

const ROW = 38;

/** The incidents chosen as rows; only those in view are on the page. Arrow keys go from one to the next. */
export function IncidentTable({
  columns,
  chosen,
  selected,
  select,
}: {
  columns: Columns;
  chosen: Int32Array;
  selected: number | null;
  select: (i: number | null) => void;
}) {
  const t = useText();
  const say = new Sayer(t, 'UTC', null);
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: chosen.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const { wire } = columns;
  const place = selected === null ? -1 : chosen.indexOf(selected);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' });
  }, [place]);
  const killed = wire.counts.killed;
  return (
    <div className="virtual" role="table" aria-label={t.incidents.table} aria-rowcount={chosen.length + 1}>
      <div role="rowgroup">
        <div className="vrow vhead" role="row">
          {[
            t.incidents.when,
            t.incidents.where,
            t.incidents.what,
            t.incidents.who,
            t.incidents.killed,
            t.incidents.sources,
          ].map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div
        ref={box}
        className="vbody"
        role="rowgroup"
        tabIndex={0}
        aria-label={t.incidents.table}
        onKeyDown={(e) => {
          const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[e.key];
          if (step === undefined || chosen.length === 0) return;
          e.preventDefault();
          const next = Math.min(Math.max(place < 0 ? 0 : place + step, 0), chosen.length - 1);
          select(chosen[next]!);
        }}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((v) => {
            const i = chosen[v.index]!;
            const time = {
              startMin: wire.start_min[i]!,
              startMax: wire.start_max[i]!,
              endMin: wire.end_min[i]!,
              endMax: wire.end_max[i]!,
            };
            const dead = killed ? { min: killed.min[i] ?? null, max: killed.max[i] ?? null } : null;
            return (
              <div
                key={v.key}
                role="row"
                aria-rowindex={v.index + 2}
                aria-selected={i === selected}
                className={`vrow${i === selected ? ' on' : ''}`}
                style={{ transform: `translateY(${v.start}px)` }}
                onClick={() => select(i === selected ? null : i)}
              >
                <span role="cell">{say.when(time)}</span>
                <span role="cell">
                  {wire.places.values[wire.places.rows[i]!]!.join(', ') || t.place.unsaid}
                </span>
                <span role="cell">{t.act[wire.act.values[wire.act.rows[i]!]!]}</span>
                <span role="cell">
                  {wire.actor.values[wire.actor.rows[i]!]!.join(', ') || t.incidents.unknownActor}
                </span>
                <span role="cell">
                  {dead && (dead.min !== null || dead.max !== null) ? say.number(dead) : ''}
                </span>
                <span role="cell">{wire.sources[i]}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
