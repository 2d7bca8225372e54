import type {
  CouncilOpinionView,
  PublicRemarkView,
  RemarkAnswerView,
  RemarkView,
} from '@nurt/contracts/programmes';
import type { LocalDate } from '@nurt/domain/calendar';
import {
  councilOpinionDeadline,
  councilOpinionState,
  publicAuthorName,
  type AuthorityKind,
} from '@nurt/domain/programmes';
import type { Consultation } from './consultation.entity';
import type { Remark } from './remark.entity';

/** What is on record about the council's opinion, and what that means today. */
export function councilOpinion(
  consultation: Consultation,
  kind: AuthorityKind,
  today: LocalDate,
): CouncilOpinionView {
  const { deliveredOn, verdict, givenOn, opinionText } = consultation;
  return {
    state: councilOpinionState(consultation, kind, today),
    deliveredOn,
    deadline: deliveredOn && councilOpinionDeadline(kind, deliveredOn),
    verdict,
    givenOn,
    text: opinionText,
  };
}

/** A remark for the office. */
export function remarkView(remark: Remark): RemarkView {
  const { id, number, way, receivedOn, author, name, namePublic, email, topic, text } = remark;
  const { hiddenAt, hiddenReason } = remark;
  return {
    id,
    number,
    way,
    receivedOn,
    author,
    name,
    namePublic,
    verified: remark.organisationId !== null,
    email,
    topic,
    text,
    answer: answerOf(remark),
    hidden: hiddenAt && { at: hiddenAt.toISOString(), reason: hiddenReason ?? '' },
  };
}

/** A remark for everybody: no e-mail address, and a resident's name only where they agreed. */
export function publicRemark(remark: Remark): PublicRemarkView {
  const { number, receivedOn, author, topic, text } = remark;
  return {
    number,
    receivedOn,
    author,
    name: publicAuthorName(remark),
    verified: remark.organisationId !== null,
    topic,
    text,
    answer: answerOf(remark),
  };
}

function answerOf({ verdict, reasons, answeredAt }: Remark): RemarkAnswerView | null {
  return verdict && answeredAt && { verdict, reasons, answeredAt: answeredAt.toISOString() };
}
