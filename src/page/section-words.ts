import { latePattern } from './late-pattern';

/** What a section of a job advertisement is about. */
export type Section = 'role' | 'duties' | 'demands' | 'offer' | 'process';

/** The words by which advertisements head their sections, per kind, in the languages in which listings were seen; stems where languages share them. */
const SECTION_WORDS: Readonly<Record<Section, RegExp>> = {
  role: /^(?:(?:about|purpose of) )?(?:the|this) (?:role|job|position|team|opportunity)\b|^about us\b|^who we are|^(?:role|job|position) (?:summary|overview|description)|^(?:die|deine|ihre) (?:rolle|stelle)\b|^über uns|^(?:le|votre|ton) poste\b|^qui sommes|^(?:el|tu) puesto\b|^(?:sobre )?a vaga\b|^il ruolo\b|^de (?:rol|functie)\b|募集背景/i,
  duties:
    /respons[ai]bil|(?:what|things|work|impact) you(?:.ll| will)? (?:do|be|own|have|build|achieve)|you(?:.ll| will)\W*$|your (?:impact|mission)|your (?:role|tasks)|dut(?:y|ies)|tasks|aufgaben|dich erwartet|missions?\b|quotidien|tu feras|vous ferez|funciones|qué harás|atividades|atribuiç|fará\b|mansioni|ti occuperai|attività|taken\b|ga je doen|obowiązk|zadania|zakres|arbe[tij].*(?:uppg|oppg|opg)|仕事内容|業務|[職职][責责]|工作内容|업무|обязанност|אחריות/i,
  demands:
    /requirements?\b|we require|criteria|expectations|fit (?:for|if)|thrive|qualifi[ck]|kvalifik|requisit|experience|skills|who you are|about you|you.{0,6} (?:have|need|bring)|(?:need|expect|want) from you\b|look(?:ing)? for\b|nice to have|profile?\b|perfil|bringst|anforderung|compét|cherchons|qu[ée] buscamos|o que (?:buscamos|esper)|cerchiamo|functie-?eisen|ben jij|wymagani|oczekujemy|資格|必須|歓迎|任[职職]|要求|요건|우대|требован|דרישות/i,
  offer:
    /benef|perks|we offer|why (?:join|work|us)|what you.{0,6} get|compensation|salary|bieten|vorteile|avantages|nous (?:offr|propos)|o[fr]+ecemos|offriamo|arbeidsvoorw|oferuj|vi (?:erbj|tilb)|待遇|福利|혜택|복지|предлагаем|условия|מציעים/i,
  process:
    /^how to apply|(?:hiring|interview|application|recruitment) process|^next steps|bewerbungsprozess|so geht.s weiter|processus de recrutement|proceso de selecci|processo seletivo|選考/i,
};

/** A section's heading is short; a longer line that has one of its words is prose. */
const LONGEST_HEADING = 60;

/** The kinds of section that the lines of a text announce. */
export function sectionsOf(text: string): Set<Section> {
  const headings = text.split('\n').filter((line) => line.length <= LONGEST_HEADING && !/[.;,]$/.test(line));
  const kinds = Object.keys(SECTION_WORDS) as Section[];
  return new Set(kinds.filter((kind) => headings.some((line) => SECTION_WORDS[kind].test(line))));
}

/** What an apply control says, in the languages in which listings were seen; applying to something else (a course, a stage, a filter) is not meant. */
const APPLY = latePattern(
  String.raw`^(?:easy |quick |i.m )?(?:apply|interested)(?: (?:now|here|today|online|on|in|with|via|by|at|through|directly|externally)\b|(?: (?:for|to))?(?: (?:this|the|our))? (?:job|role|position|opening|vacancy|post)\b|\s*(?:[^\w\s]|$))|^(?:start|submit|send) (?:your |an? |us your )?(?:application|cv|resume)|^(?:jetzt |hier |online |direkt )*bewerben|^(?:je )?post[uú]l(?!er aux)|^(?:envoyer|déposer|enviar|inviare?|invia|zur|zum) (?:\p{L}+ )?(?:candidatur|solicitud|bewerbung)|^(?:me )?candidat(?:ar|er|ati)(?!\p{L})|^solicitar (?:empleo|puesto|trabajo|ahora)|^inscr[ií](?:bete|birme|birse)|^aplica|^aplikuj|^sollicit|^ansök|^sök (?:jobbet|tjänsten|nu)|^søk\b|^ansøg|応募|エントリー|申[请請]|投递|지원하기|откликнуться|הגש`,
  'iu',
);

/** Is this what a control to apply for the job says? `title` may stand in it ("Apply for Product Manager"). */
export function saysApply(label: string, title: string): boolean {
  return APPLY().test(label.replace(title, 'job'));
}

/** How an employer speaks of itself. */
const WE = latePattern(
  String.raw`(?<!\p{L})(?:we|ours?|us|we['’]\p{L}+|wir|uns(?:er\p{L}*)?|nous|notre|nos|nosotros|nuestr[oa]s?|nós|noss[oa]s?|noi|nostr[oaie]|wij|onze?|nas(?:z\p{L}*)?|\p{L}{2,}(?:amos|emos|imos|iamo|jemy|kamy)|jesteśmy|vi|vår\p{L}*|vores|olemme|мы|наш\p{L}*|אנחנו|שלנו)(?!\p{L})|当社|弊社|私たち|ていただ|募集|我们|我們|우리|저희`,
  'iu',
);

/** How it speaks to whoever may apply. */
const YOU = latePattern(
  String.raw`(?<!\p{L})(?:you|your|you['’]\p{L}+|du|dein\p{L}*|dich|dir|vous|votre|vos|toi|ton|tes|tu|tus|te|usted|você|seus?|suas?|teu|ti|tuoi?|tua|jij|je|jouw|uw?|twój|twoj\p{L}*|ciebie|dig|din|ditt|dina|sinä|sinulla|\p{L}{2,}rás|вы|ваш\p{L}*|אתה|שלך|(?:the (?:ideal|successful) )?candidates?|candidat[oae]?|kandidat\p{L}*|bewerber\p{L}*)(?!\p{L})|方|あなた|你|您|任[职職]|분|지원자`,
  'iu',
);

/** The German formal address is told from "she" and "her" by its capital inside a sentence. */
const FORMAL_YOU = latePattern(String.raw`[\p{Ll},] (?:Sie|Ihr\p{L}*)(?!\p{L})`, 'u');

/** Does an employer speak here to somebody who may apply? Guides, encyclopedias and people's own pages lack one of the two. */
export function speaksToCandidate(text: string): boolean {
  return WE().test(text) && (YOU().test(text) || FORMAL_YOU().test(text));
}
