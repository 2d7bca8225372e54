const isModule = /^\s*(?:import|export)\b/m;

/**
 * Loads a file of the built API or of a package once in each of Jest's processes, not once for each spec file: the
 * whole application takes two seconds to load, and there are more than a hundred spec files.
 *
 * Jest transforms also what its global setup requires, where there is no `requireOnce` yet; that code runs as it is.
 */
module.exports = {
  process: (source, file) => {
    const asItIs = isModule.test(source) ? '' : ` else (function () {${source}\n}).call(this);`;
    return {
      code: `if (typeof requireOnce === 'function') module.exports = requireOnce(${JSON.stringify(file)});${asItIs}`,
    };
  },
};
