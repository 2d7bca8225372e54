export { ReceiptPage as Component } from '../../features/offers/organisation/receipt-page';
