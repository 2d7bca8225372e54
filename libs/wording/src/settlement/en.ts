/** English texts of the grantee's reports. */
export const en = {
  title: 'Reports',
  list: 'Reports of the organisation',
  empty: 'The organisation has not started any report yet',
  emptyText: 'A report is started on the page of its agreement.',
};
