import { ensureBuilt, ensureInstalled } from '../../tools/lib/workspace.mjs';

// A process of its own, so that what the installation says goes where the bench wants it.
ensureInstalled();
ensureBuilt();
