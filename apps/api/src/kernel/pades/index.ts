export { examineSignedPdf } from './examine-signed-pdf';
