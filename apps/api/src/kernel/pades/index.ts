export { Examiner } from './examiner';
export { examineSentFile, type SentFile, type SentFileExamination } from './examine-sent-file';
