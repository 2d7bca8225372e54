export { topicName } from './topic';
