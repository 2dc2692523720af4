import { MANAGEMENT_LEVELS, type ManagementLevel } from '@cadre/domain/organization';

/** The level of a token; what is no level decides on nothing and stands for the lowest. */
export function levelOf(text: string): ManagementLevel {
  return text in MANAGEMENT_LEVELS ? (text as ManagementLevel) : 'UNIT';
}
