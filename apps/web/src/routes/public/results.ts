export { ResultsPage as Component } from '../../features/publication/results-page';
