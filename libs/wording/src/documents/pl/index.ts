import { agreement } from './agreement';
import { announcement } from './announcement';
import { clauses } from './clauses';
import { common } from './common';
import { consultation } from './consultation';
import { offer } from './offer';
import { receipt } from './receipt';
import { report } from './report';
import { smallGrant } from './small-grant';
import { yearlyReport } from './yearly-report';

/** All texts of documents in Polish; their shape is the shape of every language. */
export const pl = {
  common,
  announcement,
  offer,
  receipt,
  agreement,
  clauses,
  report,
  consultation,
  yearlyReport,
  smallGrant,
};
