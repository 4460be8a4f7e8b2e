import webExt from 'web-ext';

interface LintMessage {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** What `web-ext lint` finds. */
export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** A warning that a library brings and we cannot avoid; one of its kind a file. */
export interface KnownWarning {
  readonly code: string;
  readonly file: string;
  readonly reason: string;
}

const preact = 'Preact carries dangerouslySetInnerHTML; ours uses it nowhere (the linter of our code forbids it).';
/** Every script that draws with Preact. */
const drawn = ['card.js', 'essay.js', 'popup.js', 'reading.js', 'saved.js', 'settings.js', 'welcome.js'];
const knownWarnings: readonly KnownWarning[] = drawn.map((file) => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file,
  reason: preact,
}));

/** Every error, every notice, every warning that is not known, and every known one that did not come. */
export function lintComplaints(report: LintReport, known: readonly KnownWarning[]): string[] {
  const open = [...known];
  const unknown = report.warnings.filter(({ code, file }) => {
    const at = open.findIndex((warning) => warning.code === code && warning.file === file);
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return [
    ...[...report.errors, ...report.notices, ...unknown].map(
      ({ _type, code, file, message }) => `${_type} ${code} in ${file ?? 'the extension'}: ${message}`,
    ),
    ...open.map(({ code, file }) => `the known warning ${code} in ${file} is gone: take it off the list`),
  ];
}

/** Lints an unpacked Firefox build as addons.mozilla.org does. */
export async function lintAddon(folder: string): Promise<string[]> {
  const options = { sourceDir: folder, ignoreFiles: [], output: 'none' } as const;
  return lintComplaints(await webExt.cmd.lint(options, { shouldExitProgram: false }), knownWarnings);
}
