export { filled } from './filled';
export { inPlace, sumOfPlaces, unplaced } from './places';
export { PlacesBar } from './places-bar';
export { PLACES_FROM_SOURCE, PlacesTable } from './places-table';
