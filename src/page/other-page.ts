import { select } from './dom';
import { isInFurniture } from './furniture';
import { isInHidden } from './hidden';
import { declaresOtherKind } from './json-ld';
import { latePattern } from './late-pattern';
import { readLine } from './text';

/** Marks of an article or a course, a product for sale, an event: an author, a date of publication, a type of its own. */
const OTHER_MARKUP =
  'meta[property="article:published_time"], meta[property="article:author"], [rel~="author"], [itemprop~="author"], [itemtype*="Article"], [itemtype$="/Course"], [itemtype$="/Product"], [itemtype$="Event"], meta[property="og:type"]:is([content="product"], [content="book"], [content="profile"])';

/** What a title says of a page that is about a kind of job: pay, a guide, questions, a template, a course. After a comma or a dash it is part of a job's title. */
const OTHER_TITLE = latePattern(
  String.raw`(?<![,–-] )\b(?:salar(?:y|ies)|templates?|job description|interview|questions|questions and answers|resumes?|cover letters?|career (?:guide|path)|guide|courses?|certifications?|bootcamp|certificates?)$|\b(?:job description|résumé|resume) (?:templates?|samples?|examples?)\b|\b(?:salar(?:y|ies)|interview questions) (?:in|for|guide|of)\b|^(?:how|what|why|when|who|hire)\b|^(?:was|wie|warum) (?:ist|macht|verdient|wird|man)\b|^(?:an? |my |ein |une |un |um )(?:day|week|tag|journée|día|dia)\b|^(?:meet|life as|interview with)\b|\b(?:lebenslauf|muster|vorlage|exemple|ejemplo|exemplo|gehalt|berufsbild|lehrgang|weiterbildung|bewerbungsvorlage|vorstellungsgespräch)\b|^(?:salaire|fiche (?:de poste|métier)|formation|devenir|comment|combien gagne)\b|^(?:sueldo|salario|plantilla|curso|máster|cómo|qué (?:es|hace)|cuánto (?:gana|cobra))\b|^(?:salário|modelo de|curso|como|o que (?:é|faz)|quanto ganha)\b|(?:年収|とは|面接(?:質問|対策)|なるには|職務経歴書|テンプレート|講座|一覧$)|\b\d[\d.,]*\+? (?:\p{L}+ ){0,3}(?:jobs|openings|vacancies|stellen(?:angebote)?|offres|empleos|ofertas|vagas|vacatures|annunci|ofert)(?!\p{L})`,
  'iu',
);

/** Headings inside a page that only guides, courses, forms of account and the like have. */
const OTHER_SECTION = latePattern(
  String.raw`^what (?:is|are|does|do) (?:an? |the )?[\p{L} ]*(?:manager|owner|lead)|^(?:fees|tuition)\b|^how (?:to become|much (?:does|do))|^(?:average|typical) salary|^career path|^(?:see also|references|related articles|table of contents|job brief|curriculum|syllabus|speakers)$|^(?:was (?:ist|macht|verdient)|wie wird man) (?:ein|man)?|gehalt (?:als|eines)|^qu.est-ce qu|^comment devenir|^combien gagne|^(?:qué (?:es|hace)|cómo (?:ser|convertirse)|cuánto gana) |^(?:o que (?:é|faz)|como (?:ser|se tornar)|quanto ganha) |^(?:precio|temario|preis|lehrplan|prix|preço)\b|とは[??]?$|になるには|の年収`,
  'iu',
);

/** Gaps that a template leaves for its user. */
const GAP =
  /\[(?:your |insert |nom |name |tu |su |nombre |nome )?(?:the )?(?:de l.|de la |da |der )?(?:company|firma|entreprise|empresa|unternehmen|x)[^\]]{0,80}\]/i;

/** Pages with more headings are lists; the first say what a page is. */
const MOST_HEADINGS = 60;
/** A log-in has one field for a password or two; more belong to no reader. */
const MOST_FIELDS = 20;

/** Does the page say that it is something else than an advertisement: by its markup, by its titles and headings, by asking to log in? */
export function isOtherPage(page: Element): boolean {
  return page.querySelector(OTHER_MARKUP) !== null || declaresOtherKind(page) || hasOtherHeading(page) || isWall(page);
}

/** Does this title, or a part of it between separators, announce another kind of page? */
export function isOtherTitle(title: string): boolean {
  return title
    .split(/ [|–—·-] |\s*[||:]\s*/)
    .some((part) => OTHER_TITLE().test(part.replace(/^[¿¡\s]+|[?!\s]+$/g, '')));
}

/** Has the text gaps to be filled in? */
export function isTemplate(text: string): boolean {
  return GAP.test(text);
}

function hasOtherHeading(page: Element): boolean {
  return select(page, 'h2, h3, h4', MOST_HEADINGS).some(
    (heading) => OTHER_SECTION().test(readLine(heading) ?? '') && !isInFurniture(heading),
  );
}

/** A field for a password in the page's own content: the reader is asked to log in. */
function isWall(page: Element): boolean {
  return select(page, 'input[type="password"]', MOST_FIELDS).some(
    (field) => !isInFurniture(field) && !isInHidden(field),
  );
}
