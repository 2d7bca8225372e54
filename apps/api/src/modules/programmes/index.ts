export * from './programmes.facade';
export * from './programmes.module';
export { ProgrammesQueries } from './programmes.queries';
export { AdoptProgramme } from './use-cases/adopt-programme';
export { CreateProgramme } from './use-cases/create-programme';
export {
  AnswerRemark,
  ConsultationsQueries,
  DeliverToCouncil,
  PublicConsultationsQueries,
  PublishConsultationReport,
  StartConsultation,
  SubmitRemark,
} from './consultations';
