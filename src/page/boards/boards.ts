import { applicantTracking } from './applicant-tracking';
import { ashby } from './ashby';
import { asianJobSites } from './asian-job-sites';
import type { Board } from './board';
import { employers } from './employers';
import { enterpriseSystems } from './enterprise-systems';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { japaneseApplicantTracking } from './japanese-applicant-tracking';
import { jobSites } from './job-sites';
import { linkedin } from './linkedin';
import { plainBoards } from './plain';
import { startupSites } from './startup-sites';
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
  ...jobSites,
  ...startupSites,
  ...asianJobSites,
  ...employers,
];
