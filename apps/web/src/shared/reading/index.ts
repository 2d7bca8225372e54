export { FigureCell, FigureGroup, FigureRow, Figures, type FigureColumn, type FigureLook } from './figures';
export { Declared, Entry, FormRead, Numbered, Part, type Level } from './parts';
