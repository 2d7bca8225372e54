import type {
  ProgrammeAmendment,
  ProgrammeContent,
  ProgrammeKind,
  ProgrammeStatus,
  StandingLimits,
  VersionFile,
  YearPromise,
} from '@nurt/domain/programmes';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { ClassificationKind } from '@nurt/domain/statute';
import type { Binary, MoveView } from '../kernel';
import type {
  AdoptAmendmentRequest,
  AttachmentQuery,
  ClassificationEntryRequest,
  SaveAmendmentRequest,
  SaveProgrammeRequest,
} from './requests';

/** What is written in a programme, with what the law still asks for. */
export interface ProgrammeContentView extends ProgrammeContent {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The multi-year programmes in force in its year. */
  readonly standingLimits: readonly StandingLimits[];
  /** What calls of earlier years promise for its year. */
  readonly promised: readonly YearPromise[];
  /** Limits that do not bind and that it passes, promises that it does not cover: told, not refused. */
  readonly warnings: readonly Problem<ProblemCode>[];
  /** Everything that keeps it from being adopted. */
  readonly problems: readonly Problem<ProblemCode>[];
}

/** One version of a programme: what one resolution of the council made of it. */
export interface VersionRowView {
  readonly id: string;
  readonly number: number;
  readonly resolutionNumber: string;
  readonly resolutionDate: string;
  /** Why it was amended; empty for the first version. */
  readonly justification: string;
  readonly plannedGrosze: number;
}

export interface VersionView extends VersionRowView {
  readonly programme: {
    readonly id: string;
    readonly kind: ProgrammeKind;
    readonly year: number;
    readonly yearTo: number;
  };
  readonly content: ProgrammeContent;
}

export interface AmendmentRowView {
  readonly id: string;
  readonly status: AmendmentStatus;
  readonly justification: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
export type AmendmentStatus = 'draft' | 'adopted' | 'discarded';

/** An amendment in preparation, beside what stands now. */
export interface AmendmentView extends AmendmentRowView {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly programme: {
    readonly id: string;
    readonly kind: ProgrammeKind;
    readonly year: number;
    readonly yearTo: number;
    readonly status: ProgrammeStatus;
  };
  readonly amendment: ProgrammeAmendment;
  /** The programme as it stands. */
  readonly current: ProgrammeContent;
  /** Files of the programme, with what the amendment brings and drops; empty once it is decided. */
  readonly files: readonly (AttachmentView & { readonly brought: boolean; readonly dropped: boolean })[];
  /** Money on each line of the programme that nothing holds yet, grosze. */
  readonly free: readonly { readonly lineId: string; readonly freeGrosze: number }[];
  /** The multi-year programmes in force in its year. */
  readonly standingLimits: readonly StandingLimits[];
  /** Limits of theirs that do not bind and that it passes: told, not refused. */
  readonly warnings: readonly Problem<ProblemCode>[];
  /** Everything that keeps it from being adopted now. */
  readonly problems: readonly Problem<ProblemCode>[];
  readonly moves: readonly MoveView<'edit' | 'adopt' | 'discard'>[];
}

/** What one call on a line of the programme promises for one later year. */
export interface LaterYearView {
  readonly callId: string;
  readonly number: string;
  readonly title: string;
  readonly lineCode: string;
  readonly lineName: string;
  readonly year: number;
  readonly promisedGrosze: number;
  readonly awardedGrosze: number;
  /** What lines of that year's programme gave of it already. */
  readonly takenOnGrosze: number;
}

/** A file of a programme. */
export type AttachmentView = VersionFile;

/** A code that the authority added to the dictionary of a year. */
export interface ClassificationEntryView {
  readonly id: string;
  readonly year: number;
  readonly kind: ClassificationKind;
  readonly code: string;
  readonly name: string;
}

export interface ProgrammeContentApi {
  'GET /api/office/programmes/:programmeId/content': { view: ProgrammeContentView };
  'PUT /api/office/programmes/:programmeId/content': {
    body: SaveProgrammeRequest;
    view: ProgrammeContentView;
  };

  'GET /api/office/programmes/:programmeId/later-years': { view: readonly LaterYearView[] };

  'GET /api/public/programmes/:programmeId/versions': { view: readonly VersionRowView[] };
  'GET /api/public/programme-versions/:versionId': { view: VersionView };
  'GET /api/office/programmes/:programmeId/versions': { view: readonly VersionRowView[] };
  'GET /api/office/programme-versions/:versionId': { view: VersionView };

  'GET /api/office/programmes/:programmeId/amendments': { view: readonly AmendmentRowView[] };
  'POST /api/office/programmes/:programmeId/amendments': { view: AmendmentView };
  'GET /api/office/programme-amendments/:amendmentId': { view: AmendmentView };
  'PUT /api/office/programme-amendments/:amendmentId': { body: SaveAmendmentRequest; view: AmendmentView };
  'DELETE /api/office/programme-amendments/:amendmentId': { view: AmendmentRowView };
  'POST /api/office/programme-amendments/:amendmentId/adoption': {
    body: AdoptAmendmentRequest;
    view: AmendmentRowView;
  };

  'POST /api/office/programme-amendments/:amendmentId/attachments': {
    query: AttachmentQuery;
    body: Binary;
    view: AmendmentView;
  };
  'PUT /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId': {
    view: AmendmentView;
  };
  'DELETE /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId': {
    view: AmendmentView;
  };
  'GET /api/office/programmes/:programmeId/attachments': { view: readonly AttachmentView[] };
  'POST /api/office/programmes/:programmeId/attachments': {
    query: AttachmentQuery;
    body: Binary;
    view: AttachmentView;
  };
  'GET /api/office/programme-attachments/:attachmentId/file': { view: Binary };
  'DELETE /api/office/programme-attachments/:attachmentId': { view: AttachmentView };
  'GET /api/public/programmes/:programmeId/attachments': { view: readonly AttachmentView[] };
  'GET /api/public/programme-attachments/:attachmentId/file': { view: Binary };

  'GET /api/office/classification-entries': { view: readonly ClassificationEntryView[] };
  'POST /api/office/classification-entries': {
    body: ClassificationEntryRequest;
    view: ClassificationEntryView;
  };
  'DELETE /api/office/classification-entries/:entryId': { view: ClassificationEntryView };
}
