import { Floor1764000000001 } from './0001-floor';
import { Identity1764000000002 } from './0002-identity';
import { Authorities1764000000003 } from './0003-authorities';
import { Organisations1764000000004 } from './0004-organisations';
import { Ledger1764000000005 } from './0005-ledger';
import { Programmes1764000000006 } from './0006-programmes';
import { Calls1764000000007 } from './0007-calls';
import { Offers1764000000008 } from './0008-offers';
import { Evaluation1764000000009 } from './0009-evaluation';
import { Agreements1764000000010 } from './0010-agreements';
import { Payments1764000000011 } from './0011-payments';
import { Settlement1764000000012 } from './0012-settlement';
import { Mail1764000000013 } from './0013-mail';
import { Attempts1764000000014 } from './0014-attempts';
import { AgreementAccount1764000000015 } from './0015-agreement-account';
import { ProgrammeLife1764000000016 } from './0016-programme-life';
import { ProgrammeContent1764000000017 } from './0017-programme-content';
import { Consultations1764000000018 } from './0018-consultations';
import { MoneyByDay1764000000019 } from './0019-money-by-day';
import { CallProcess1764000000020 } from './0020-call-process';
import { SmallGrants1764000000021 } from './0021-small-grants';
import { AuthorityNip1764000000023 } from './0023-authority-nip';
import { Years1764000000025 } from './0025-years';
import { MultiYearLimits1764000000026 } from './0026-multi-year-limits';
import { LaterYears1764000000027 } from './0027-later-years';
import { VersionFiles1764000000028 } from './0028-version-files';
import { ForgoneAwards1764000000029 } from './0029-forgone-awards';
import { Receipts1764000000030 } from './0030-receipts';
import { ReplacedOffers1764000000031 } from './0031-replaced-offers';
import { Members1764000000032 } from './0032-members';
import { Duplicates1764000000033 } from './0033-duplicates';
import { OfferChanges1764000000036 } from './0036-offer-changes';
import { OfferPresence1764000000037 } from './0037-offer-presence';
import { OfferVersions1764000000038 } from './0038-offer-versions';
import { FilesInPieces1764000000039 } from './0039-files-in-pieces';
import { OfferAttachments1764000000040 } from './0040-offer-attachments';
import { OrganisationDocuments1764000000041 } from './0041-organisation-documents';
import { OfferCorrections1764000000042 } from './0042-offer-corrections';
import { OfferUpdates1764000000043 } from './0043-offer-updates';
import { JointOffers1764000000044 } from './0044-joint-offers';
import { OfferConfirmations1764000000050 } from './0050-offer-confirmations';
import { OutsideConfirmations1764000000051 } from './0051-outside-confirmations';
import { OfferPatterns1764000000060 } from './0060-offer-patterns';
import { Newcomers1764000000064 } from './0064-newcomers';
import { FiledSmallGrants1764000000067 } from './0067-filed-small-grants';
import { SmallGrantFiles1764000000068 } from './0068-small-grant-files';
import { InterimReports1764000000070 } from './0070-interim-reports';
import { SmallGrantDrafts1764000000080 } from './0080-small-grant-drafts';
import { LighterWriting1764000000081 } from './0081-lighter-writing';
import { LaterDeclarations1764000000084 } from './0084-later-declarations';
import { RevisionsConfirmedOutside1764000000085 } from './0085-revisions-confirmed-outside';
import { OfferBeginnings1764000000088 } from './0088-offer-beginnings';
import { KeptFacts1764000000089 } from './0089-kept-facts';
import { OrdersTakenBack1764000000093 } from './0093-orders-taken-back';
import { StaffKept1764000000095 } from './0095-staff-kept';
import { ReleasedMembers1764000000098 } from './0098-released-members';

/** Every migration, oldest first. */
export const migrations = [
  Floor1764000000001,
  Identity1764000000002,
  Authorities1764000000003,
  Organisations1764000000004,
  Ledger1764000000005,
  Programmes1764000000006,
  Calls1764000000007,
  Offers1764000000008,
  Evaluation1764000000009,
  Agreements1764000000010,
  Payments1764000000011,
  Settlement1764000000012,
  Mail1764000000013,
  Attempts1764000000014,
  AgreementAccount1764000000015,
  ProgrammeLife1764000000016,
  ProgrammeContent1764000000017,
  Consultations1764000000018,
  MoneyByDay1764000000019,
  CallProcess1764000000020,
  SmallGrants1764000000021,
  AuthorityNip1764000000023,
  Years1764000000025,
  MultiYearLimits1764000000026,
  LaterYears1764000000027,
  VersionFiles1764000000028,
  ForgoneAwards1764000000029,
  Receipts1764000000030,
  ReplacedOffers1764000000031,
  Members1764000000032,
  Duplicates1764000000033,
  OfferChanges1764000000036,
  OfferPresence1764000000037,
  OfferVersions1764000000038,
  FilesInPieces1764000000039,
  OfferAttachments1764000000040,
  OrganisationDocuments1764000000041,
  OfferCorrections1764000000042,
  OfferUpdates1764000000043,
  JointOffers1764000000044,
  OfferConfirmations1764000000050,
  OutsideConfirmations1764000000051,
  OfferPatterns1764000000060,
  Newcomers1764000000064,
  FiledSmallGrants1764000000067,
  SmallGrantFiles1764000000068,
  InterimReports1764000000070,
  SmallGrantDrafts1764000000080,
  LighterWriting1764000000081,
  LaterDeclarations1764000000084,
  RevisionsConfirmedOutside1764000000085,
  OfferBeginnings1764000000088,
  KeptFacts1764000000089,
  OrdersTakenBack1764000000093,
  StaffKept1764000000095,
  ReleasedMembers1764000000098,
];
