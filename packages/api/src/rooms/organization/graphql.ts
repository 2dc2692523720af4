export { Unit, UnitLineage, UnitName } from './units.js';
export { Body, Post, PostTitle } from './posts.js';
