export { ConsultationsPage as Component } from '../../features/consultations/consultations-page';
