/** What a word or phrase of a title can be, as bits: one word may be several things (`lead` stands before and after `product`). */
export const Kind = {
  /** The noun: `product`. Words that narrow it down stand before it (`digital product`). */
  product: 1,
  /** The noun where the narrowing words follow it: `produit digital`. */
  produit: 2,
  /** The range rather than the product: English `products` after a head says too little to be sure. */
  range: 4,
  /** A head after the noun: product `manager`. */
  after: 8,
  /** A head before the noun: `head` of product, `responsable` produit. */
  before: 16,
  /** A head that trade marketing uses too: `chef` de produit. */
  soft: 32,
  /** The field: product `management`. */
  field: 64,
  /** Names the role all by itself: `chief product officer`, `Produktmanagerin`. */
  role: 128,
  /** Names the field all by itself: `Produktmanagement`. */
  fieldName: 256,
  /** May be the role: bare `PM`. */
  doubtful: 512,
  /** `of`, `de`, `für`: ties a head to its noun. */
  link: 1024,
  /** `and`, `&`: makes two roles of one. */
  join: 2048,
  /** Level, employment, gender: says nothing about the work. */
  level: 4096,
  /** What the product is: `digital`, `banking`. */
  domain: 8192,
  /** May stand between noun and head: product `line` manager. */
  inner: 16384,
  /** Another function: `marketing`, `design`, `operations`. */
  department: 32768,
  /** Another profession: `engineer`, `counsel`. */
  agent: 65536,
  /** A profession that goes with product ownership: `business analyst`. */
  companion: 131072,
  /** Consumer goods, where soft heads are trade marketing: `prêt-à-porter`. */
  consumer: 262144,
  /** Makes a page of many jobs of a title: `jobs`. */
  overview: 524288,
  /** Words of the site before the job's own title: `job application for`. */
  chrome: 1048576,
} as const;

/** Either order of the noun. */
export const NOUN = Kind.product | Kind.produit;

/** Whoever does something else. */
export const OTHERS = Kind.department | Kind.agent | Kind.companion;
