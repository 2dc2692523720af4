import './cadres.js';
import './corrections.js';
import './files.js';
import './holders.js';
import './honours.js';
import './party-age.js';
import './projected-vacancies.js';
import './retirement.js';
import './standard-gap.js';
import './standards.js';

export { ProjectedVacancy, projectedVacancyAggregate } from './projected-vacancies.js';
export { seatsOf } from './seat-outlook.js';
export { Award, Cadre, Discipline, Membership, Qualification, Tenure } from './types.js';
