interface StripAxisProps {
  /** The end of the scale. */
  readonly most: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly isRtl: boolean;
}

const LEAST_GAP = 36; // between two numbers, CSS px

/** The numbers under a strip, as many as there is room for, each with a faint line. */
export function StripAxis({ most, width, height, isRtl }: StripAxisProps) {
  const band = width / (most + 1);
  const step = Math.max(1, Math.ceil(LEAST_GAP / band));
  const counts = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return (
    <g class="axis">
      {counts.map((count) => {
        const x = band * (count + 0.5);
        const at = isRtl ? width - x : x;
        return (
          <g key={count}>
            <line x1={at} x2={at} y1={0} y2={height} />
            <text x={at} y={height + 12}>
              {count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
