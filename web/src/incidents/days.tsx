import { useEffect, useMemo, useRef, useState } from 'react';
import { useWidth } from '../parts/use-width.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';
import type { Columns } from './columns.js';
import { sharpen, useInk } from './ink.js';

const DAY = 864e5;
const HEIGHT = 92;
const FOOT = 18;

/** Incidents by day (by more where there are many), those chosen before those left out; a stretch of days is drawn with the hand. */
export function Days({
  columns,
  chosen,
  from,
  to,
  selected,
  choose,
}: {
  columns: Columns;
  chosen: Int32Array;
  from: number | null;
  to: number | null;
  selected: number | null;
  choose: (from: number | null, to: number | null) => void;
}) {
  const t = useText();
  const ink = useInk();
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const first = Math.floor(columns.first / DAY) * DAY;
  const days = Math.max(1, Math.ceil((columns.last + 1 - first) / DAY));
  const step = DAY * Math.max(1, Math.ceil(days / (width / 3)));
  const bins = Math.ceil((days * DAY) / step);
  const all = useMemo(() => {
    const out = new Uint32Array(bins);
    for (const at of columns.at) if (!Number.isNaN(at)) out[Math.floor((at - first) / step)]!++;
    return out;
  }, [columns, bins, first, step]);
  const own = useMemo(() => {
    const out = new Uint32Array(bins);
    for (const i of chosen) {
      const at = columns.at[i]!;
      if (!Number.isNaN(at)) out[Math.floor((at - first) / step)]!++;
    }
    return out;
  }, [columns, chosen, bins, first, step]);
  const x = (ms: number) => ((ms - first) / (bins * step)) * width;
  const dayAt = (px: number) => first + Math.floor(((px / width) * bins * step) / DAY) * DAY;

  useEffect(() => {
    if (!canvas.current) return;
    const draw = sharpen(canvas.current, width, HEIGHT);
    const say = new Sayer(t, 'UTC', null);
    draw.clearRect(0, 0, width, HEIGHT);
    const most = all.reduce((a, b) => Math.max(a, b), 1);
    const h = HEIGHT - FOOT - 4;
    const w = width / bins;
    const [a, b] = drag ?? [from, to];
    if (a !== null && b !== null) {
      draw.fillStyle = ink.soft;
      draw.fillRect(x(Math.min(a, b)), 0, Math.max(2, Math.abs(x(b) - x(a))), HEIGHT - FOOT);
    }
    for (let i = 0; i < bins; i++) {
      draw.fillStyle = ink.line;
      const full = (all[i]! / most) * h;
      draw.fillRect(i * w, HEIGHT - FOOT - full, Math.max(1, w - 1), full);
      draw.fillStyle = ink.broken;
      const mine = (own[i]! / most) * h;
      draw.fillRect(i * w, HEIGHT - FOOT - mine, Math.max(1, w - 1), mine);
    }
    if (selected !== null && !Number.isNaN(columns.at[selected]!)) {
      draw.fillStyle = ink.accent;
      draw.fillRect(x(columns.at[selected]!) - 1, 0, 2.5, HEIGHT - FOOT);
    }
    draw.fillStyle = ink.muted;
    draw.font = `11px ${getComputedStyle(document.body).fontFamily}`;
    const labels = Math.min(8, Math.max(2, Math.floor(width / 110)), days);
    for (let i = 0; i < labels; i++) {
      const ms = first + Math.round((i / labels) * days) * DAY;
      draw.fillText(say.day(new Date(ms).toISOString()), x(ms) + 1, HEIGHT - 4);
    }
  });

  const at = (e: { clientX: number; currentTarget: Element }) =>
    dayAt(Math.min(Math.max(e.clientX - e.currentTarget.getBoundingClientRect().left, 0), width - 1));
  return (
    <div ref={ref} className="days">
      <canvas
        ref={canvas}
        style={{ width, height: HEIGHT }}
        role="img"
        aria-label={t.incidents.timeline}
        title={t.incidents.timeline}
        onPointerDown={(e) => {
          e.currentTarget.setPointerCapture(e.pointerId);
          setDrag([at(e), at(e) + DAY]);
        }}
        onPointerMove={(e) => {
          if (drag) setDrag([drag[0], at(e) + DAY]);
        }}
        onPointerUp={() => {
          if (!drag) return;
          const [a, b] = [Math.min(drag[0], drag[1] - DAY), Math.max(drag[0] + DAY, drag[1])];
          setDrag(null);
          choose(a, b);
        }}
      />
    </div>
  );
}
