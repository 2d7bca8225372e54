import fs from 'node:fs';
import path from 'node:path';
import { refusal, targetOf, zoneOf } from './zones.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const riverFile = path.join(root, 'apps/api/src/modules/river.json');
const river = JSON.parse(fs.readFileSync(riverFile, 'utf8'));

function isFolder(target) {
  return fs.statSync(path.join(root, target), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Imports inside one application point upstream, through doors, and never sideways. */
const riverRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Keep the order of river.json.' } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const from = zoneOf(file);
    if (!from) return {};
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const target = targetOf(file, source.value, isFolder);
      const to = target && zoneOf(target);
      const message = to && refusal(from, to, river);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

const isNamed = (node, object, property) =>
  node.type === 'MemberExpression' &&
  node.object.type === 'Identifier' &&
  node.object.name === object &&
  (node.property.name ?? node.property.value) === property;

/** The present moment comes from the kernel's clock, so that rules and tests can choose it. */
const noWallClock = {
  meta: { type: 'problem', schema: [], docs: { description: 'Only the clock reads the wall clock.' } },
  create(context) {
    const message = 'Take the moment as an argument; only the clock reads the wall clock.';
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': (node) => context.report({ node, message }),
      'CallExpression[callee.name="Date"]': (node) => context.report({ node, message }),
      MemberExpression(node) {
        if (isNamed(node, 'Date', 'now') || isNamed(node, 'Temporal', 'Now'))
          context.report({ node, message });
      },
    };
  },
};

/** Money is counted in whole grosze: text becomes an amount, and back, in libs/domain/src/money only. */
const noFloats = {
  meta: { type: 'problem', schema: [], docs: { description: 'No floating point for amounts.' } },
  create(context) {
    const message = 'Amounts are read and printed by @nurt/domain/money, never through a float.';
    return {
      'CallExpression[callee.name="parseFloat"]': (node) => context.report({ node, message }),
      MemberExpression(node) {
        const name = node.property.name ?? node.property.value;
        if (name === 'toFixed' || name === 'toPrecision' || isNamed(node, 'Number', 'parseFloat')) {
          context.report({ node, message });
        }
      },
    };
  },
};

/** Switching a rule off needs a reason: `eslint-disable-next-line rule -- because`. */
const explainedDisable = {
  meta: { type: 'problem', schema: [], docs: { description: 'A disabled rule says why.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value)) continue;
          if (/\s--\s+\S.{7,}/s.test(comment.value)) continue;
          context.report({
            loc: comment.loc,
            message: 'Say why the rule is off: "-- reason" after its name.',
          });
        }
      },
    };
  },
};

/** The workspace's own rules. */
export default {
  meta: { name: 'nurt' },
  rules: {
    river: riverRule,
    'no-wall-clock': noWallClock,
    'no-floats': noFloats,
    'explained-disable': explainedDisable,
  },
};
