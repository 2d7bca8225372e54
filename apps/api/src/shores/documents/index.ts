export { agreementPdf, type AgreementDocumentData, type OtherFunds, type Period } from './agreement';
export { statutoryTerms, type AgreementTerms } from './agreement-terms';
export { announcementPdf, type AnnouncementDocumentData } from './announcement';
export { groupChecksum } from './checksum';
export { offerPdf, type OfferDocumentData } from './offer';
export type { AuthorityParty, OrganisationParty } from './parties';
export { receiptPdf, type ReceiptDocumentData } from './receipt';
export { reportPdf, type ReportDocumentData } from './report';
export { yearlyReportPdf, type YearlyReportDocumentData } from './yearly-report';
