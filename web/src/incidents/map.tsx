import { geoPath, geoTransform } from 'd3-geo';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Countries, countries } from '../map/shapes.js';
import { useWidth } from '../parts/use-width.js';
import { useText } from '../text/index.js';
import { type Columns, mercator } from './columns.js';
import { sharpen, useInk } from './ink.js';

interface Camera {
  /** The middle on the unit square, and CSS pixels for its whole side. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The incidents chosen, on a canvas: a hundred thousand points in one pass. */
export function IncidentMap({
  columns,
  chosen,
  selected,
  select,
}: {
  columns: Columns;
  chosen: Int32Array;
  selected: number | null;
  select: (i: number) => void;
}) {
  const t = useText();
  const ink = useInk();
  const [ref, width] = useWidth<HTMLDivElement>(700);
  const height = Math.round(Math.min(Math.max(width * 0.6, 260), 480));
  const canvas = useRef<HTMLCanvasElement>(null);
  const [world, setWorld] = useState<Countries | null>(null);
  const whole = useMemo(() => frame(columns, width, height), [columns, width, height]);
  const [moved, setMoved] = useState<Camera | null>(null);
  const camera = moved ?? whole;
  const held = useRef<{ x: number; y: number; far: boolean } | null>(null);

  useEffect(() => {
    countries('near').then(setWorld, () => setWorld(null));
  }, []);
  const land = useMemo(() => {
    if (!world) return null;
    const unit = geoTransform({
      point(lon, lat) {
        const [x, y] = mercator(lon, lat);
        this.stream.point(x, y);
      },
    });
    return new Path2D(geoPath(unit).digits(6)(world) ?? '');
  }, [world]);

  useEffect(() => {
    const drawing = requestAnimationFrame(() => {
      if (!canvas.current) return;
      const draw = sharpen(canvas.current, width, height);
      draw.fillStyle = ink.water;
      draw.fillRect(0, 0, width, height);
      const [dx, dy] = [width / 2 - camera.x * camera.scale, height / 2 - camera.y * camera.scale];
      if (land) {
        draw.save();
        draw.translate(dx, dy);
        draw.scale(camera.scale, camera.scale);
        draw.fillStyle = ink.land;
        draw.fill(land, 'evenodd');
        draw.strokeStyle = ink.border;
        draw.lineWidth = 0.8 / camera.scale;
        draw.stroke(land);
        draw.restore();
      }
      const { x, y } = columns;
      const size = chosen.length > 5000 ? 3 : 7;
      draw.fillStyle = ink.broken;
      draw.globalAlpha = chosen.length > 5000 ? 0.35 : 0.75;
      for (let n = 0; n < chosen.length; n++) {
        const i = chosen[n]!;
        const px = x[i]! * camera.scale + dx;
        const py = y[i]! * camera.scale + dy;
        // A place without a point is not a number and fits nowhere.
        if (px > -4 && px < width + 4 && py > -4 && py < height + 4)
          draw.fillRect(px - size / 2, py - size / 2, size, size);
      }
      draw.globalAlpha = 1;
      if (selected !== null && !Number.isNaN(x[selected]!)) {
        draw.beginPath();
        draw.arc(x[selected]! * camera.scale + dx, y[selected]! * camera.scale + dy, 10, 0, 7);
        draw.lineWidth = 3;
        draw.strokeStyle = ink.accent;
        draw.stroke();
      }
    });
    return () => cancelAnimationFrame(drawing);
  }, [columns, chosen, selected, camera, land, ink, width, height]);

  const zoom = (by: number, px = width / 2, py = height / 2) => {
    const scale = Math.min(Math.max(camera.scale * by, width * 0.8), 600_000);
    const k = 1 / camera.scale - 1 / scale;
    setMoved({ x: camera.x + (px - width / 2) * k, y: camera.y + (py - height / 2) * k, scale });
  };
  // React listens to the wheel passively; the page must not scroll as well.
  const zoomLatest = useRef(zoom);
  zoomLatest.current = zoom;
  useEffect(() => {
    const element = canvas.current;
    const turn = (e: WheelEvent) => {
      e.preventDefault();
      zoomLatest.current(Math.exp(-e.deltaY * 0.0015), e.offsetX, e.offsetY);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, []);

  const up = (e: PointerEvent<HTMLCanvasElement>) => {
    const was = held.current;
    held.current = null;
    if (!was || was.far) return;
    const box = e.currentTarget.getBoundingClientRect();
    const found = nearest(
      columns,
      chosen,
      camera,
      e.clientX - box.left - width / 2,
      e.clientY - box.top - height / 2,
    );
    if (found !== null) select(found);
  };
  return (
    <div ref={ref} className="canvas-map">
      <canvas
        ref={canvas}
        style={{ width, height }}
        role="img"
        aria-label={t.incidents.mapLabel}
        onPointerDown={(e) => {
          held.current = { x: e.clientX, y: e.clientY, far: false };
          e.currentTarget.setPointerCapture(e.pointerId);
        }}
        onPointerMove={(e) => {
          const was = held.current;
          if (!was) return;
          const [mx, my] = [e.clientX - was.x, e.clientY - was.y];
          if (!was.far && Math.hypot(mx, my) < 4) return;
          held.current = { x: e.clientX, y: e.clientY, far: true };
          setMoved({ ...camera, x: camera.x - mx / camera.scale, y: camera.y - my / camera.scale });
        }}
        onPointerUp={up}
      />
      <div className="map-buttons">
        <button type="button" className="button" aria-label={t.incidents.zoomIn} onClick={() => zoom(1.8)}>
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.incidents.zoomOut}
          onClick={() => zoom(1 / 1.8)}
        >
          −
        </button>
        <button type="button" className="button" onClick={() => setMoved(null)}>
          {t.incidents.zoomAll}
        </button>
      </div>
    </div>
  );
}

/** So that every point is seen. */
function frame({ x, y }: Columns, width: number, height: number): Camera {
  let [w, e, n, s] = [1, 0, 1, 0];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]!)) continue;
    w = Math.min(w, x[i]!);
    e = Math.max(e, x[i]!);
    n = Math.min(n, y[i]!);
    s = Math.max(s, y[i]!);
  }
  if (w > e) return { x: 0.5, y: 0.42, scale: width };
  const scale = Math.min((width * 0.84) / Math.max(e - w, 0.004), (height * 0.84) / Math.max(s - n, 0.004));
  return { x: (w + e) / 2, y: (n + s) / 2, scale };
}

function nearest(
  { x, y }: Columns,
  chosen: Int32Array,
  camera: Camera,
  px: number,
  py: number,
): number | null {
  let found: number | null = null;
  let least = 12 * 12;
  for (const i of chosen) {
    const dx = (x[i]! - camera.x) * camera.scale - px;
    const dy = (y[i]! - camera.y) * camera.scale - py;
    const d = dx * dx + dy * dy;
    if (d < least) {
      least = d;
      found = i;
    }
  }
  return found;
}
