import type { MantineColorsTuple } from '@mantine/core';

/*
 * Measured against white and against the dark page (#161d22): shade 8 carries text and filled controls in light
 * (at least 7.9:1), shades 2 and 3 carry text in dark (at least 6.1:1), gray 5 draws controls (3.5:1), gray 6 is the
 * faintest text (5.4:1 on white, 4.7:1 on gray 1). Change a shade only together with its measurement.
 */

/** Deep blue-green: actions and navigation. */
export const river: MantineColorsTuple = [
  '#eaf5f7',
  '#d2e8ed',
  '#a6d1da',
  '#76b8c5',
  '#4ea1b2',
  '#2f8a9d',
  '#1c7487',
  '#0f6073',
  '#0a4f60',
  '#073c4a',
];

/** The one warm accent: money and deadlines, nothing else. */
export const amber: MantineColorsTuple = [
  '#fdf4e7',
  '#f9e3c3',
  '#f3cb90',
  '#ecb05c',
  '#e39733',
  '#cf7f17',
  '#b0690d',
  '#935508',
  '#7a4405',
  '#5c3203',
];

/** Neutral greys with a trace of the river. */
export const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#edf0f2',
  '#dfe4e7',
  '#cbd2d7',
  '#a9b4bb',
  '#7d8a93',
  '#5f6c75',
  '#47535c',
  '#313b43',
  '#1b2329',
];

/** Surfaces and text of the dark scheme, from the lightest text to the deepest ground. */
export const dark: MantineColorsTuple = [
  '#e6ebee',
  '#c6ced3',
  '#a3aeb5',
  '#7f8b93',
  '#4a565e',
  '#2c363d',
  '#222b31',
  '#161d22',
  '#11171b',
  '#0b1013',
];

/** Refusals and what cannot be undone. */
export const red: MantineColorsTuple = [
  '#fdeeec',
  '#f9d7d3',
  '#f0aca5',
  '#e47f75',
  '#e0695e',
  '#c93a2e',
  '#b42a1f',
  '#9c2118',
  '#841a13',
  '#64120d',
];

/** What went well. */
export const green: MantineColorsTuple = [
  '#e9f6ee',
  '#cfead9',
  '#a0d3b3',
  '#6cb98a',
  '#439f68',
  '#2a864f',
  '#1c6f3e',
  '#145c33',
  '#0e4b29',
  '#08361d',
];
