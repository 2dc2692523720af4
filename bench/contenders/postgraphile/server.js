/* PostGraphile as its documentation recommends for Node: the Amber preset, prepared statements, Grafserv on `node:http`. */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { announce, setup } from '../server-setup.js';
import { presetOf } from './preset.js';

const instance = postgraphile(presetOf(setup));
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
announce(server);
