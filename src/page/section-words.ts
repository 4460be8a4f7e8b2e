/** What a section of a job advertisement is about. */
export type Section = 'duties' | 'demands' | 'offer' | 'role';

/** The words by which advertisements head their sections, per kind, in the languages in which listings were seen. */
const SECTION_WORDS: Readonly<Record<Section, RegExp>> = {
  duties:
    /responsibilit|what you(?:'|’)?(?:ll| will) (?:do|be doing|own)|what you do|your (?:role|tasks|mission|impact)|duties|^tasks|day.to.day|aufgaben|das machst du|was dich erwartet|missions?\b|vos responsabilit|funciones|responsabilidades|tus tareas|atividades|atribuiç|mansioni|attività|responsabilità|wat ga je doen|taken\b|jouw rol|obowiązk|zakres|arbetsuppgifter|arbeidsoppgaver|arbejdsopgaver|仕事内容|業務内容|职责|職責|工作内容|주요 ?업무|담당 ?업무|обязанности|чем предстоит|תחומי אחריות|sorumluluk/i,
  demands:
    /requirement|qualification|who you are|about you|what you(?:'|’)?(?:ll)? (?:need|bring)|you (?:have|bring|might)|looking for|your profile|must.haves?|nice to have|skills|experience|profil\b|das bringst du|anforderung|qualifikation|compétences|requisitos|qualificações|o que (?:buscamos|esperamos)|requisiti|chi cerchiamo|functie-?eisen|wie ben jij|wat (?:vragen|breng)|wymagania|oczekujemy|kvalifikation|kvalifikasjon|応募資格|必須|歓迎|求める人物|任职|任職|要求|자격 ?요건|우대 ?사항|требовани|мы ожидаем|דרישות|aranan nitelik/i,
  offer:
    /benefits|perks|what we offer|we offer|why (?:join|work|us)|compensation|salary range|wir bieten|das bieten wir|unser angebot|deine vorteile|avantages|nous (?:offrons|proposons)|ofrecemos|beneficios|oferecemos|benefícios|offriamo|cosa offr|wij bieden|wat (?:wij|we) bieden|arbeidsvoorwaarden|oferujemy|vi erbjuder|vi tilbyr|vi tilbyder|待遇|福利|福利厚生|혜택|복지|мы предлагаем|условия|אנחנו מציעים|sunuyoruz/i,
  role: /about (?:the|this) (?:role|job|position|team|opportunity)|the (?:role|opportunity|position)\b|job description|über (?:die|den) (?:stelle|job|rolle)|stellenbeschreibung|le poste|description du poste|sobre (?:el puesto|a vaga)|la posizione|over de (?:rol|functie)|o stanowisku|om (?:rollen|jobbet|stillingen|tjänsten)|職務|职位描述|職位描述|포지션|о вакансии|תיאור (?:התפקיד|המשרה)/i,
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
  /^(?:easy |quick )?apply\b|\bapply (?:now|for|here|online|today)|^(?:jetzt |hier |online |direkt )*bewerben|^(?:je )?postul|^candidat|^(?:solicitar|inscri|aplica|postula)|^(?:me )?candidat|^sollicit|^aplikuj|^ansök|^sök (?:jobbet|tjänsten|nu)|^søk\b|^ansøg|応募|エントリー|申请|申請|投递|应聘|지원하기|откликнуться|הגש|^başvur/i;

/** Is this what a control to apply for the job says? */
export function saysApply(label: string): boolean {
  return APPLY.test(label);
}
