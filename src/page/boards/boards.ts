import { applicantTracking } from './applicant-tracking';
import { ashby } from './ashby';
import type { Board } from './board';
import { enterpriseSystems } from './enterprise-systems';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { japaneseApplicantTracking } from './japanese-applicant-tracking';
import { linkedin } from './linkedin';
import { plainBoards } from './plain';
import { workday } from './workday';

/** Every board that has a record. */
export const boards: readonly Board[] = [
  greenhouse,
  ashby,
  workday,
  indeed,
  linkedin,
  ...plainBoards,
  ...enterpriseSystems,
  ...applicantTracking,
  ...japaneseApplicantTracking,
];
