/** Polish texts of the grantee's reports. */
export const pl = {
  title: 'Sprawozdania',
  list: 'Sprawozdania organizacji',
  empty: 'Organizacja nie zaczęła jeszcze żadnego sprawozdania',
  emptyText: 'Sprawozdanie zaczyna się na stronie umowy.',
};
