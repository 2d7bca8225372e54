export { MoneyQueries } from './money.queries';
export { YearlyReportQueries, type SentReport } from './yearly-report.queries';
export * from './programmes.facade';
export * from './programmes.module';
export { ProgrammesQueries } from './programmes.queries';
export { AdoptProgramme } from './use-cases/adopt-programme';
export { CloseYear } from './use-cases/close-year';
export { SendYearlyReport } from './use-cases/send-yearly-report';
export { CreateProgramme } from './use-cases/create-programme';
