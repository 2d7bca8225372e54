export { AccessibilityPage as Component } from '../../features/publication/note-page';
