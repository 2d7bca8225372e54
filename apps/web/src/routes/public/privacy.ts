export { PrivacyPage as Component } from '../../features/publication/note-page';
