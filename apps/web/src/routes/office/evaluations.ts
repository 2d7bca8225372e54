export { EvaluationsPage as Component } from '../../features/evaluation/call/evaluations-page';
