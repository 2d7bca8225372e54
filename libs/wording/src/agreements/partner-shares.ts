import { catalogue } from '../common/catalogue';

/** What each party of an agreement on a joint offer bears. */
export const partnerShares = catalogue({
  pl: {
    title: 'Podział między zleceniobiorców',
    lead: 'Koszty według części V.C oferty i dotacja w tej samej proporcji. Umowa dzieli tylko koszty: dotacja wpływa na rachunek lidera, a zleceniobiorcy odpowiadają za nią solidarnie (art.\u00a016 ust.\u00a06 ustawy).',
    party: 'Zleceniobiorca',
    costs: 'Koszty (V.C)',
    share: 'Udział',
    grant: 'Dotacja w tej proporcji',
    sum: 'Razem',
  },
  en: {
    title: 'Split between the grantees',
    lead: 'Costs as in part V.C of the offer, and the grant in the same proportion. The agreement divides the costs only: the grant goes to the account of the lead, and the grantees are jointly and severally liable for it (art.\u00a016 ust.\u00a06 of the act).',
    party: 'Grantee',
    costs: 'Costs (V.C)',
    share: 'Share',
    grant: 'Grant in that proportion',
    sum: 'Together',
  },
});
