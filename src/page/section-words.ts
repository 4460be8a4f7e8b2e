/** What a section of a job advertisement is about. */
export type Section = 'duties' | 'demands' | 'offer';

/** The words by which advertisements head their sections, per kind, in the languages in which listings were seen; stems where languages share them. */
const SECTION_WORDS: Readonly<Record<Section, RegExp>> = {
  duties:
    /respons[ai]bil|what you(?:.ll| will)? (?:do|be|own)|your (?:role|tasks)|dut(?:y|ies)|tasks|aufgaben|dich erwartet|missions?\b|funciones|atividades|atribuiç|mansioni|attività|taken\b|ga je doen|obowiązk|zakres|arbe[tij].*(?:uppg|oppg|opg)|仕事内容|業務|[职職][责責]|工作内容|업무|обязанност|אחריות/i,
  demands:
    /require|qualifi[ck]|kvalifik|requisit|experience|skills|who you are|about you|you.{0,6} (?:have|need|bring)|looking for|nice to have|profile?\b|bringst|anforderung|compét|o que (?:buscamos|esper)|cerchiamo|functie-?eisen|ben jij|wymagani|資格|必須|歓迎|任[职職]|要求|요건|우대|требован|דרישות/i,
  offer:
    /benef|perks|we offer|why (?:join|work|us)|compensation|salary|bieten|vorteile|avantages|nous (?:offr|propos)|o[fr]+ecemos|offriamo|arbeidsvoorw|oferuj|vi (?:erbj|tilb)|待遇|福利|혜택|복지|предлагаем|условия|מציעים/i,
};

/** A section's heading is short; a longer line that has one of its words is prose. */
const LONGEST_HEADING = 60;

/** The kinds of section that the lines of a text announce. */
export function sectionsOf(text: string): Set<Section> {
  const headings = text.split('\n').filter((line) => line.length <= LONGEST_HEADING && !/[.;,]$/.test(line));
  const kinds = Object.keys(SECTION_WORDS) as Section[];
  return new Set(kinds.filter((kind) => headings.some((line) => SECTION_WORDS[kind].test(line))));
}

/** What an apply control says, in the languages in which listings were seen. */
const APPLY =
  /^(?:easy |quick )?apply\b(?! (?:filters?|changes|co[du]))|^(?:jetzt |hier |online )*bewerben|^(?:je )?postul|^(?:me )?candidat|^(?:solicitar|inscri|aplica|aplikuj)|^sollicit|^ansök|^sök (?:jobbet|tjänsten|nu)|^søk\b|^ansøg|応募|申[请請]|投递|지원하기|откликнуться|הגש/i;

/** Is this what a control to apply for the job says? */
export function saysApply(label: string): boolean {
  return APPLY.test(label);
}
