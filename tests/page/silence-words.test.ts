import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isOtherPage, isOtherTitle, isTemplate } from '../../src/page/other-page';
import { saysApply, sectionsOf, speaksToCandidate } from '../../src/page/section-words';
import { nameOfUrl } from '../../src/page/url-kind';

/** What window titles and headings say of pages that are no advertisement, and what advertisements say that looks like it. */
const TITLES = {
  other: [
    'Product Manager Salary | Pay',
    'Product Manager Job Description: Template',
    'Product Owner resume samples and tips',
    '40 Product Manager Interview Questions',
    'Salaries for product managers in Ghent',
    'How to become a Product Manager',
    'Hire a Product Manager in 48 hours',
    'Meet Mara, Product Manager',
    'A day as a Product Manager',
    'Was macht ein Produktmanager? – Heft',
    'Produktmanager Gehalt 2026',
    'Lebenslauf Product Owner: Muster',
    'Fiche de poste Product Owner',
    'Combien gagne un Product Manager ?',
    'Exemple : lettre de Product Owner | Exemple',
    '¿Cuánto gana un Product Manager?',
    'Curso de Product Manager',
    'Quanto ganha um Gerente de Produto?',
    'Modelo de currículo de Product Owner',
    'プロダクトマネージャーとは',
    'PdMの年収',
    '1.204 Produktmanager Stellenangebote',
    '38 vagas de Gerente de Produto',
    'Product Manager, 2,300+ open jobs',
  ],
  job: [
    'Product Manager, Salaries | Pay',
    'Product Manager, Templates',
    'Product Owner, Resume Builder',
    'Product Manager - Interview Tools at Acme',
    'Product Manager in Ghent | Jobs at Acme',
    'Show Product Manager',
    'Hiring Product Manager',
    'Meeting Products Manager | Acme',
    'Day Trading Product Manager',
    'Produktmanager Wasser – Acme',
    'Produktmanager Gehaltsabrechnung',
    'Product Owner Lebensmittel',
    'Product Owner Fichiers',
    'Product Manager Combiné',
    'Product Owner, Exemplary Care',
    'Product Manager, Cuenta',
    'Product Manager Cursor',
    'Gerente de Produto Quantum',
    'Product Owner (Modelling)',
    'プロダクトマネージャー(採用)',
    'PdM 年間休日125日',
    'Produktmanager Stellwerk 4.0',
    'Gerente de Produto (2 anos)',
    'Product Manager 401(k), open banking',
  ],
};

/** Headings inside guides and courses, and the questions that advertisements ask. */
const HEADINGS = {
  other: [
    'What does a Product Manager do?',
    'How to become a product owner',
    'How much does a product manager make',
    'Average salary',
    'Career path',
    'See also',
    'Curriculum',
    'Fees and funding',
    'Was verdient ein Produktmanager?',
    'Wie wird man Product Owner?',
    'Qu’est-ce qu’un product manager ?',
    'Qué hace un product manager',
    'O que faz um gerente de produto?',
    'プロダクトマネージャーとは?',
  ],
  job: [
    'What do you do all day?',
    'How to apply',
    'How much you will travel',
    'Salary range',
    'Your career with us',
    'See where we work',
    'Your manager',
    'Benefits',
    'Was dich erwartet',
    'Wie wir arbeiten',
    'Qui sommes-nous ?',
    'Qué harás',
    'O que esperamos',
    '仕事内容',
  ],
};

const CONTROLS = {
  apply: [
    'Apply',
    'Apply now!',
    'Apply for this job',
    'Apply for Product Manager',
    'Easy Apply',
    'I’m interested',
    'Submit your application',
    'Jetzt bewerben',
    'Zum Bewerbungsformular',
    'Je postule',
    'Envoyer ma candidature',
    'Postúlate',
    'Inscríbete a esta oferta',
    'Candidatar-se',
    'Solliciteer direct',
    'Aplikuj',
    '応募する',
    '지원하기',
  ],
  other: [
    'Apply filters',
    'Apply changes',
    'Apply to speak',
    'Apply for the newsletter',
    'Easy returns',
    'I’m a member',
    'Submit your question',
    'Jetzt lesen',
    'Zum Warenkorb',
    'Postuler aux offres de product manager',
    'Envoyer un message',
    'Poster',
    'Inscripción al curso',
    'Candidate login',
    'Solution',
    'Aplikacja mobilna',
    '適用する',
    '지원 센터',
  ],
};

const VOICES = {
  candidate: [
    'We build ferries. You decide which.',
    'Our crew needs you.',
    'The successful candidate joins our crew.',
    'Wir bauen Fähren, und du entscheidest, welche.',
    'Für unsere Fähren suchen wir Sie.',
    'Notre équipe vous attend.',
    'Buscamos a alguien: harás preguntas.',
    'Nós cuidamos dos barcos e você decide.',
    'Cerchiamo te.',
    'Szukamy ciebie.',
    '私たちと働ける方',
    '우리는 함께할 분을 찾습니다',
  ],
  other: [
    'Product managers decide what gets built.',
    'I am Joana, and this is what I have built.',
    'You listen to customers and decide.',
    'Produktmanager begleiten ein Produkt. Sie sprechen mit Kunden.',
    'Anna leitet das Team. Wir mögen sie und ihre Art.',
    'Il recueille les besoins des équipes.',
    'El product manager habla con clientes.',
    'O gerente de produto fala com clientes.',
    'Il product manager decide.',
    'Product manager decyduje.',
    '顧客の課題を見つける仕事です',
    '제품을 관리하는 직업이다',
  ],
};

/** Addresses that may name one job, and those that look like it. */
const ADDRESSES = {
  job: [
    'https://a.example/open-roles/product-lead',
    'https://a.example/nous-rejoindre/product-owner',
    'https://a.example/trabaja-con-nosotros/product-manager',
    'https://a.example/careers-1/product-manager',
    'https://a.example/offres-d-emploi/product-owner',
    'https://a.example/%E6%8E%A1%E7%94%A8/pdm',
    'https://careers.a.example/en/product-manager',
    'https://a.example/jobs/community/product-manager-12',
  ],
  other: [
    'https://a.example/open-source/product-lead',
    'https://a.example/nous-connaitre/product-owner',
    'https://a.example/work/product-manager',
    'https://a.example/careers/interviews-2/product-manager',
    'https://a.example/offres-d-emploi/product-owner/postuler',
    'https://a.example/%E6%8E%A1/pdm%',
    'https://www.a.example/en/product-manager',
    'https://a.example/community/jobs/product-manager-12',
  ],
};

const withHeading = (heading: string) =>
  new JSDOM(`<h1>Product Manager</h1><h2>${heading}</h2>`).window.document.documentElement;

describe.each([
  ['a title of another page', TITLES.other, TITLES.job, isOtherTitle],
  ['a heading of another page', HEADINGS.other, HEADINGS.job, (words: string) => isOtherPage(withHeading(words))],
  ['a control to apply', CONTROLS.apply, CONTROLS.other, (words: string) => saysApply(words, 'Product Manager')],
  ['an employer speaking to a candidate', VOICES.candidate, VOICES.other, speaksToCandidate],
  [
    'an address of a job',
    ADDRESSES.job,
    ADDRESSES.other,
    (url: string) => /id|slug/.test(nameOfUrl(new URL(url)) ?? ''),
  ],
  [
    'a gap of a template',
    ['[Company name] is hiring', '[Your company] is hiring', 'Chez [nom de l’entreprise]', 'En [nombre de la empresa]'],
    ['[Remote] Harbor is hiring', 'Your company (Harbor) is hiring', 'Chez Harbor [Lorient]', 'En Faro Azul [MX]'],
    isTemplate,
  ],
] as const)('%s', (_, positives, lookAlikes, recognises: (words: string) => boolean) => {
  it('has as many look-alikes', () => expect(lookAlikes).toHaveLength(positives.length));
  it.each(positives)('is "%s"', (words) => expect(recognises(words)).toBe(true));
  it.each(lookAlikes)('is not "%s"', (words) => expect(recognises(words)).toBe(false));
});

describe('the sections of an advertisement', () => {
  it.each([
    ['The role', 'role'],
    ['Qui sommes-nous ?', 'role'],
    ["What you'll achieve", 'duties'],
    ['¿Qué harás?', 'duties'],
    ['Di cosa ti occuperai', 'duties'],
    ["You'll thrive in this role if you", 'demands'],
    ['What we need from you', 'demands'],
    ['Ce que nous cherchons', 'demands'],
    ['What you get', 'offer'],
    ['How to apply', 'process'],
    ['選考の流れ', 'process'],
  ])('"%s" heads one about %s', (line, section) => expect([...sectionsOf(line)]).toContain(section));

  it.each([
    'All fields required',
    'We want to hear from you',
    'We look forward to you',
    'The harbour',
    'You will never walk alone',
    'Quién manda',
    'Di chi è la barca',
    'A fitting end',
    'What you see',
    'How to sail',
    '選ばれる理由',
  ])('"%s" heads none', (line) => expect([...sectionsOf(line)]).toEqual([]));
});
