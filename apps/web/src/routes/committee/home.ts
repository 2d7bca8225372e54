export { QueuePage as Component } from '../../features/evaluation/committee/queue-page';
