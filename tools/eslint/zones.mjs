import path from 'node:path';

/**
 * Where a file lies, for the rule `nurt/river`.
 * @typedef {{ app: 'api' | 'web' | 'domain' | 'contracts', kind: string, name?: string, inside: string }} Zone
 * `inside` is the path below the zone's own folder.
 */

const API_FOLDERS = new Set(['kernel', 'settings', 'database']);
const WEB_FOLDERS = new Set(['app', 'routes', 'shared']);

/**
 * The zone of a file, or null where no rule applies.
 * @param {string} file path from the workspace root, with forward slashes
 * @returns {Zone | null}
 */
export function zoneOf(file) {
  const [top, project, source, ...rest] = file.split('/');
  if (source !== 'src' || rest.length === 0) return null;
  const [folder, name, ...inside] = rest;
  const below = inside.length > 0 || !name || name.includes('.') ? inside : ['index']; // the folder itself
  if (top === 'apps' && project === 'api') {
    if (folder === 'modules' && below.length > 0) return zone('api', 'module', name, below);
    if (folder === 'shores' && below.length > 0) return zone('api', 'shore', name, below);
    if (API_FOLDERS.has(folder)) return zone('api', folder, undefined, rest.slice(1));
    return zone('api', 'outermost', undefined, rest); // main.ts, app.module.ts, the demo seed
  }
  if (top === 'apps' && project === 'web') {
    if (folder === 'features' && below.length > 0) return zone('web', 'feature', name, below);
    if (WEB_FOLDERS.has(folder)) return zone('web', folder, undefined, rest.slice(1));
    return zone('web', 'outermost', undefined, rest);
  }
  if (top === 'libs' && (project === 'domain' || project === 'contracts') && rest.length > 1) {
    return zone(project, 'room', folder, rest.slice(1));
  }
  return null;
}

function zone(app, kind, name, inside) {
  return { app, kind, name, inside: inside.join('/') };
}

/**
 * Why `from` may not import `to`, in one sentence, or null when it may.
 * @param {Zone} from
 * @param {Zone} to
 * @param {readonly string[]} river module names from the source to the mouth
 * @returns {string | null}
 */
export function refusal(from, to, river) {
  if (from.app !== to.app) return null; // between projects: @nx/enforce-module-boundaries
  if (from.app === 'api') return apiRefusal(from, to, river);
  if (from.app === 'web') return webRefusal(from, to);
  return roomRefusal(from, to, river);
}

function apiRefusal(from, to, river) {
  const unlisted = [from, to].find(({ kind, name }) => kind === 'module' && !river.includes(name));
  if (unlisted) return `Module "${unlisted.name}" has no place in apps/api/src/modules/river.json.`;
  if (from.kind === 'outermost') return null;
  if (to.kind === 'outermost') return 'Nothing below may import what puts the application together.';
  if (from.kind === to.kind && from.name === to.name) return null;

  switch (from.kind) {
    case 'settings':
      return 'Settings import nothing else of the application.';
    case 'kernel':
      return to.kind === 'settings' ? null : 'The kernel knows no module, no shore and no database folder.';
    case 'database':
      return from.inside.startsWith('migrations/')
        ? 'A migration imports no code that may change after it ran.'
        : null;
    case 'module':
      if (to.kind === 'shore') return 'Modules import no shore: record an event, and the shore will read it.';
      return to.kind === 'module' ? moduleRefusal(from, to, river) : null;
    default: // a shore
      return to.kind === 'module' || to.kind === 'shore' ? doorRefusal(to) : null;
  }
}

function moduleRefusal(from, to, river) {
  if (river.indexOf(to.name) > river.indexOf(from.name)) {
    return `"${to.name}" lies downstream of "${from.name}": imports point upstream, events flow down.`;
  }
  return doorRefusal(to);
}

function doorRefusal(to) {
  return to.inside === 'index' || to.inside === 'index.ts'
    ? null
    : `"${to.name}" is entered only through its index.ts.`;
}

function webRefusal(from, to) {
  if (from.kind === 'outermost' || from.kind === 'app') return null;
  if (from.kind === to.kind && from.name === to.name) return null;
  if (to.kind === 'shared') return null;
  if (from.kind === 'routes')
    return to.kind === 'feature' ? null : 'A route composes features and shared parts.';
  if (from.kind === 'shared') return 'Shared parts know no feature, no route and no shell.';
  return to.kind === 'feature'
    ? `Features do not import each other: "${from.name}" and "${to.name}" meet in a route.`
    : 'A feature knows no route and no shell.';
}

/** Rooms of the libraries that carry a module's name follow the same river. */
function roomRefusal(from, to, river) {
  const [here, there] = [river.indexOf(from.name), river.indexOf(to.name)];
  if (here >= 0 && there > here) {
    return `"${to.name}" lies downstream of "${from.name}": imports point upstream.`;
  }
  return null;
}

/**
 * Where an import leads, as a path from the workspace root without extension; a folder's own
 * door is written out (`offers` → `offers/index`). Null for packages and other libraries.
 */
export function targetOf(file, specifier, isFolder) {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\/$/, '');
  return isFolder(target) ? `${target}/index` : target.replace(/\.(ts|tsx|js|mjs)$/, '');
}
