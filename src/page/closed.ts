import { ask, select } from './dom';
import { isInHidden } from './hidden';
import { withoutInvisible } from './line';
import { readShort } from './text';

/** Where pages say that a job is gone: in an alert, or in a line of its own. */
const NOTICE_PARTS =
  'h1, h2, h3, h4, p, strong, [role="alert"], [role="status"], [class*="alert" i], [class*="notice" i], [class*="message" i], [class*="closed" i], [class*="expired" i]';
/** Notices stand above or below the title, before the text has gone on for long. */
const MOST_PARTS = 200;
/** So many characters are skimmed at once: parts may stand in each other, and each has the whole text of what is in it. */
const MOST_SKIMMED = 1_000_000;
/** Longer lines are prose about something else. */
const LONGEST_NOTICE = 200;

/** A job, an advertisement, or applications for it … */
const SUBJECT =
  /\b(?:job|position|posting|role|vacancy|opening|listing|opportunity|applications?|stellen?|position|ausschreibung|anzeige|offre|poste|annonce|candidatures?|oferta|puesto|vacante|empleo|candidaturas?|inscripciones|vaga|inscrições|annuncio|vacature|ogłoszenie|oferta|rekrutacja)\b|stellenanzeige|stellenangebot|募集|求人|応募|职位|職位|채용|вакансия/i;

/** … is gone, in the words of the languages in which listings were seen. */
const GONE =
  /\b(?:has been (?:filled|closed|removed)|have closed|has expired|(?:is|are) (?:now |already )?(?:closed(?! (?:to|on|captioned)\b)|filled|expired)|no longer (?:available|accepting|open|active|online))\b|nicht mehr (?:verfügbar|aktuell|online|aktiv|ausgeschrieben)|(?:bereits|leider|schon) (?:besetzt|vergeben|abgelaufen)|n.est plus (?:disponible|en ligne|active|ouverte?|à pourvoir)|(?:a|est) (?:déjà )?(?:été )?(?:pourvue?|expirée?|clôturée?s?)|ya no (?:está|se|acepta)|ha (?:caducado|sido cubierta|expirado|finalizado)|(?:foi|está|estão) (?:encerrad|preenchid|expirad)|não está mais|non è più|is (?:niet meer|vervuld|gesloten)|(?:jest|już) nie(?:aktualn|aktywn)|wygasł|終了(?:しました|いたしました|済)|締め?切(?:りました|られました|りいたしました)|已(?:关闭|下线|结束|過期)|마감(?:되었|된|됐|되어)|закрыта|в архиве/i;

/** Of each way to say so a piece in lower case and without spaces: words without any of these need not even be read as a line. */
const GONE_PIECES = (
  'closed|filled|removed|expired|nolonger|nichtmehr|besetzt|vergeben|abgelaufen|estplus|pourvu|expiré|clôturé|yano|' +
  'hacaducado|cubierta|expirado|finalizado|encerrad|preenchid|expirad|nãoestámais|nonèpiù|nietmeer|vervuld|gesloten|' +
  'nieaktualn|nieaktywn|wygasł|終了|切|已|마감|закрыта|вархиве'
).split('|');

/** What comes before the end of a job that is still open: "close when it is filled". */
const CONDITION = /\b(?:when|once|until|if|after|before|wenn|sobald|bis|falls|lorsque|si|cuando|hasta|quando|até)\b/i;

/** Does the page say that the job is closed, whatever else of it is still there? */
export function isClosed(page: Element): boolean {
  const parts = select(page, NOTICE_PARTS, MOST_PARTS);
  const letters = lettersOf(parts);
  if (letters === null) return parts.some(isNotice);
  return hasPiece(letters) && parts.some((part) => hasPiece(lettersOf([part]) ?? '') && isNotice(part));
}

/** Their words without white space, not read as lines for that; null when there are too many. */
function lettersOf(parts: readonly Element[]): string | null {
  let words = '';
  for (const part of parts) {
    words += `${ask(part, 'textContent')}|`;
    if (words.length > MOST_SKIMMED) return null;
  }
  return withoutInvisible(words).toLowerCase().replace(/\s+/g, '');
}

const hasPiece = (letters: string) => GONE_PIECES.some((piece) => letters.includes(piece));

function isNotice(part: Element): boolean {
  const line = readShort(part, LONGEST_NOTICE) ?? '';
  const gone = GONE.exec(line);
  const isSaid = gone !== null && SUBJECT.test(line) && !CONDITION.test(line.slice(0, gone.index));
  return isSaid && !isInHidden(part);
}
