import { nipFromDigits, nrbFromDigits } from '@nurt/domain/identifiers';
import type { AuthorityRecord } from '../../modules/authorities';
import { STAFF } from './people';

/** The authority of the demo. The municipality is real, its people and numbers are invented. */
export const AUTHORITY: Omit<AuthorityRecord, 'id'> = {
  name: 'Gmina Miasta Bochnia',
  kind: 'municipality',
  terc: '1201011',
  nip: nipFromDigits('868000100'),
  address: 'ul. Kazimierza Wielkiego 2, 32-700 Bochnia',
  bulletinUrl: 'https://bip.bochnia.example',
  executiveTitle: 'Burmistrz Miasta Bochnia',
  executiveName: STAFF.executive.name,
  treasurerName: STAFF.treasurer.name,
  bankAccount: nrbFromDigits('861900060010000000000001'),
};
