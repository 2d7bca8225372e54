import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
