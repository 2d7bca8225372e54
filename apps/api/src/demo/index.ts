export { DemoModule } from './demo.module';
export { discardHalfSeeded, seedDemo } from './seed';
