/** Where a key leads from the dot at `index` of `count`; -1 for a key that is none of ours. */
export function walkDots(event: KeyboardEvent, index: number, count: number, isRtl: boolean): number {
  if (event.ctrlKey || event.altKey || event.metaKey) return -1;
  switch (event.key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
      return clamp(index + (isRtl ? -1 : 1), count);
    case 'ArrowLeft':
      return clamp(index + (isRtl ? 1 : -1), count);
    case 'ArrowDown':
      return clamp(index + 1, count);
    case 'ArrowUp':
      return clamp(index - 1, count);
    default:
      return -1;
  }
}

const clamp = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);
