export { RichTextField } from './rich-text-field';
export { RichTextView } from './rich-text';
