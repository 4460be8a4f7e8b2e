/**
 * A pattern that is made when it is first asked for. A literal is read when the script is, twice, and made when it starts:
 * with `\p{…}` and the flags `iu` that is a millisecond, on pages most of which never come to use it.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
