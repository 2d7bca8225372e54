/** English texts of the grantee's agreements. */
export const en = {
  title: 'Our grants',
  lead: 'The agreements of the organisation, payments and due days of reports.',
  list: 'Agreements',
  empty: 'The organisation has no agreement yet',
  emptyText: 'An agreement appears here once an offer is awarded a grant and the office has prepared it.',
};
