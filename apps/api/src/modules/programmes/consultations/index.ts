import { Consultation } from './consultation.entity';
import { ConsultationsController } from './consultations.controller';
import { ConsultationsQueries } from './consultations.queries';
import { OrganisationRemarksController } from './organisation-remarks.controller';
import { PublicConsultationsController } from './public-consultations.controller';
import { PublicConsultationsQueries } from './public-consultations.queries';
import { RemarkBrake } from './remark-brake';
import { Remark } from './remark.entity';
import { AnswerRemark } from './use-cases/answer-remark';
import { DeliverToCouncil } from './use-cases/deliver-to-council';
import { EnterRemark } from './use-cases/enter-remark';
import { ExtendConsultation } from './use-cases/extend-consultation';
import { HideRemark } from './use-cases/hide-remark';
import { PublishConsultationReport } from './use-cases/publish-consultation-report';
import { RecordCouncilOpinion } from './use-cases/record-council-opinion';
import { StartConsultation } from './use-cases/start-consultation';
import { SubmitRemark } from './use-cases/submit-remark';

export { ConsultationsQueries, PublicConsultationsQueries };
export { AnswerRemark, DeliverToCouncil, StartConsultation, SubmitRemark, PublishConsultationReport };

/** What the module of programmes is made of, as far as it is about consultations. */
export const CONSULTATION_ENTITIES = [Consultation, Remark];
export const CONSULTATION_CONTROLLERS = [
  ConsultationsController,
  PublicConsultationsController,
  OrganisationRemarksController,
];
export const CONSULTATION_PROVIDERS = [
  ConsultationsQueries,
  PublicConsultationsQueries,
  RemarkBrake,
  StartConsultation,
  ExtendConsultation,
  SubmitRemark,
  EnterRemark,
  AnswerRemark,
  HideRemark,
  DeliverToCouncil,
  RecordCouncilOpinion,
  PublishConsultationReport,
];
