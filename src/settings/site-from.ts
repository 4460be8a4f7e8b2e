/** The host name that a person means by what they typed or pasted (`careers.example.com`, a whole address), or null. */
export function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.].*\.[^.]+$/.test(hostname) ? hostname : null;
}
