import { setup } from './server-setup.js';

const viewers = new Map(
  setup.personas.map(({ name, unitId, roles, managementLevel }) => [
    name,
    { viewerUnit: unitId, roles: `{${roles.join(',')}}`, level: managementLevel },
  ]),
);

/** What the rules ask of the viewer that the header names; nobody else is answered. */
export const viewerOf = (headers) => viewers.get(headers['x-cadre-persona']);
