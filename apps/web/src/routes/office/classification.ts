export { ClassificationPage as Component } from '../../features/programmes/classification-page';
