/** The words in content/, compiled at build time (src/build/content.ts) and served as virtual modules. */

declare module 'content:essay' {
  const essay: import('./core/types').Essay;
  export default essay;
}

declare module 'content:points' {
  const content: {
    readonly points: readonly import('./core/types').Point[];
    readonly counterparts: readonly import('./core/types').Counterpart[];
    readonly quote: string;
  };
  export default content;
}

/** How real product-management listings read (src/build/norms.ts): numbers alone. */
declare module 'content:norms' {
  const norms: import('./core/types').Norms;
  export default norms;
}

/** A listing of an invented company, to try the reading on. */
declare module 'content:sample' {
  const sample: { readonly title: string; readonly text: string };
  export default sample;
}

declare module 'content:signals' {
  const rules: import('./core/signal-rules').SignalRules;
  export default rules;
}

/** Whom to ask about each lever: the part of `content:signals` that the saved page needs. */
declare module 'content:lever-asks' {
  const asks: import('./core/signal-rules').SignalRules['asks'];
  export default asks;
}

declare module 'content:signal-words' {
  /** English always; another language once it is written in full. */
  const words: { readonly en: import('./core/types').ReadingWords } & Readonly<
    Partial<Record<import('./core/types').SignalLanguage, import('./core/types').ReadingWords>>
  >;
  export default words;
}

declare module 'content:titles' {
  const rules: import('./core/title').TitleRules;
  export default rules;
}

declare module 'content:title-gate' {
  const gate: import('./core/title-gate').TitleGate;
  export default gate;
}

/** Bundled as text: the in-page card adopts it as a constructed style sheet. */
declare module '*.css' {
  const text: string;
  export default text;
}
