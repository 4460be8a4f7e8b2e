import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Dot, placeDots } from '../core/strip';
import type { Side } from '../core/types';
import { SIDE_NAMES, SideMark } from '../ui/SideMark';
import type { Translate } from '../ui/translate';
import { StripAxis } from './StripAxis';
import { useWidth } from './use-width';
import { walkDots } from './walk-dots';

interface StripProps {
  readonly t: Translate;
  readonly side: Side;
  readonly entries: readonly { readonly id: string; readonly count: number }[];
  /** The end of the scale, which all strips share. */
  readonly most: number;
  readonly open: string | null;
  nameOf(id: string): string;
  /** Says what the dot under the pointer or the keyboard is; null when there is none. */
  onSay(sentence: string | null): void;
  onOpen(id: string): void;
}

const HEIGHT = 48;
const AXIS_HEIGHT = 16;
const RADIUS = 4.5;
const REACH = 14; // how far from a dot the pointer may be, CSS px

/**
 * The dots of one side. All of them are one path, because there may be thousands; the one under the pointer or the
 * keyboard is an option of a list box, with its place among the others.
 */
export function Strip({ t, side, entries, most, open, nameOf, onSay, onOpen }: StripProps) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const [active, setActive] = useState<string | null>(null);
  const isRtl = t('localeDirection') === 'rtl';
  const dots = useMemo(() => {
    const placed = placeDots(entries, most, { width, height: HEIGHT, radius: RADIUS });
    return isRtl ? placed.map((dot) => ({ ...dot, x: width - dot.x })) : placed;
  }, [entries, most, width, isRtl]);
  const at = Math.max(
    0,
    dots.findIndex(({ id }) => id === (active ?? open)),
  );
  const current = dots[at];
  const said = current && t('savedDot', { name: nameOf(current.id), count: current.count });
  useEffect(() => onSay(active === null ? null : (said ?? null)), [active, said, onSay]);
  const optionId = `dot-${side}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (current) onOpen(current.id);
    } else {
      const next = dots[walkDots(event, at, dots.length, isRtl)];
      if (!next) return;
      setActive(next.id);
    }
    event.preventDefault();
  };
  const dotAt = (event: PointerEvent | MouseEvent) => {
    const box = svg.current?.getBoundingClientRect();
    return box ? nearest(dots, event.clientX - box.x, event.clientY - box.y) : null;
  };
  return (
    <div class={`strip ${side === 'wins' ? 'mayor' : 'ceo'}`}>
      <SideMark t={t} side={side} />
      <div
        class="dots-box"
        role="listbox"
        tabIndex={0}
        aria-label={t('savedStrip', { side: t(SIDE_NAMES[side]) })}
        aria-describedby="plot-help"
        aria-activedescendant={optionId}
        onKeyDown={onKeyDown}
        onFocus={() => current && setActive(current.id)}
        onBlur={() => setActive(null)}
        onPointerMove={(event) => setActive(dotAt(event)?.id ?? null)}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => {
          const dot = dotAt(event);
          if (dot) onOpen(dot.id);
        }}
      >
        <svg ref={svg} aria-hidden="true" height={HEIGHT + AXIS_HEIGHT}>
          <StripAxis most={most} width={width} height={HEIGHT} isRtl={isRtl} />
          <path class="dots" d={dots.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('')} />
          {current && (
            <circle class={active === null ? 'dot resting' : 'dot'} cx={current.x} cy={current.y} r={RADIUS + 2} />
          )}
        </svg>
        {current && (
          // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names its active option
          <div
            class="unseen"
            role="option"
            id={optionId}
            aria-selected={current.id === open}
            aria-posinset={at + 1}
            aria-setsize={dots.length}
          >
            {said}
          </div>
        )}
      </div>
    </div>
  );
}

/** The dot that is nearest to a point, if one is within reach. */
function nearest(dots: readonly Dot[], x: number, y: number): Dot | null {
  let best: Dot | null = null;
  let least = REACH;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance >= least) continue;
    best = dot;
    least = distance;
  }
  return best;
}
