/** Polish texts of the grantee's agreements. */
export const pl = {
  title: 'Nasze dotacje',
  lead: 'Umowy organizacji, wypłaty i terminy sprawozdań.',
  list: 'Umowy',
  empty: 'Organizacja nie ma jeszcze żadnej umowy',
  emptyText: 'Umowa pojawi się tutaj, gdy oferta otrzyma dotację, a urząd przygotuje umowę.',
};
