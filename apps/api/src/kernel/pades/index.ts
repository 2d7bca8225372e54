export { addedSince } from './added-since';
export { examineSignedPdf } from './examine-signed-pdf';
