export * from './programmes.facade';
export * from './programmes.module';
export { ProgrammesQueries } from './programmes.queries';
export { AddClassificationEntry } from './use-cases/add-classification-entry';
export { AdoptAmendment } from './use-cases/adopt-amendment';
export { AttachFile } from './use-cases/attach-file';
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
export { SaveAmendment } from './use-cases/save-amendment';
export { SaveProgramme } from './use-cases/save-programme';
export { StartAmendment } from './use-cases/start-amendment';
