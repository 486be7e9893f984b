import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width that an element has on the page, in CSS pixels; drawings are made for it, so that their words stay readable. */
export function useWidth<T extends Element>(first = 900): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
