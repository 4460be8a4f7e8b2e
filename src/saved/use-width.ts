import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const BEFORE_MEASURED_PX = 640;

/** The width of an element in CSS px, as it changes. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(BEFORE_MEASURED_PX);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = () => setWidth(measured.getBoundingClientRect().width || BEFORE_MEASURED_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
