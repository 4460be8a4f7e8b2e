/** The part of web-ext's programming interface that is used; the package brings no types. */
declare module 'web-ext' {
  interface LintOptions {
    readonly sourceDir: string;
    readonly ignoreFiles: readonly string[];
    readonly output: 'none';
  }
  const webExt: {
    readonly cmd: {
      lint(options: LintOptions, how: { shouldExitProgram: false }): Promise<import('./addon-lint').LintReport>;
    };
  };
  export default webExt;
}
