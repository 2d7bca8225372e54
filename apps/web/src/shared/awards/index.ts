export { ForgoDialog, useForgoing, type Forgoing } from './forgo';
