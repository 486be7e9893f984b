import { useEffect, useState } from 'react';

/** Colours of the pages for a canvas, which knows no style sheet. */
export interface Ink {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly soft: string;
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly broken: string;
}

function read(): Ink {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of('--ink'),
    muted: of('--ink-3'),
    line: of('--line'),
    accent: of('--accent'),
    soft: of('--accent-soft'),
    water: of('--water'),
    land: of('--land'),
    border: of('--land-line'),
    broken: of('--broken'),
  };
}

/** The colours that hold now; they change with the theme. */
export function useInk(): Ink {
  const [ink, set] = useState(read);
  useEffect(() => {
    const again = () => set(read());
    const watch = new MutationObserver(again);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', again);
    return () => {
      watch.disconnect();
      dark.removeEventListener('change', again);
    };
  }, []);
  return ink;
}

/** Makes a canvas as sharp as the screen is, and gives what to draw with in CSS pixels. */
export function sharpen(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const draw = canvas.getContext('2d')!;
  draw.setTransform(ratio, 0, 0, ratio, 0, 0);
  return draw;
}
