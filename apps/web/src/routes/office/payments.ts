export { PaymentsPage as Component } from '../../features/payments/payments-page';
