export { inPlace, sumOfPlaces, unplaced } from './places';
export { PlacesBar } from './places-bar';
export { PlacesTable } from './places-table';
