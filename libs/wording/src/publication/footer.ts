import { catalogue } from '../common/catalogue';

/** The foot of the public pages: notes about the service and its open data. */
export const footer = catalogue({
  pl: {
    service: 'O serwisie',
    verify: 'Sprawdź potwierdzenie',
    accessibility: 'Deklaracja dostępności',
    privacy: 'Prywatność',
    data: 'Otwarte dane',
    api: 'Opis API',
    calls: 'Nabory (JSON)',
    grants: 'Dotacje (JSON)',
    programmes: 'Programy (JSON)',
  },
  en: {
    service: 'About the service',
    verify: 'Verify a receipt',
    accessibility: 'Accessibility declaration',
    privacy: 'Privacy',
    data: 'Open data',
    api: 'API description',
    calls: 'Calls (JSON)',
    grants: 'Grants (JSON)',
    programmes: 'Programmes (JSON)',
  },
});
