import { Amount, Day, ListOf, OneOf, RequiredText, ListOfValues, Whole } from '../validation';
import { SPHERE_KEYS } from '@nurt/domain/statute';

const LINE_BASES = ['udpp', 'sports_act'] as const;

export class BudgetLineRequest {
  @RequiredText(20) code!: string;
  @RequiredText(300) name!: string;
  @OneOf(LINE_BASES) legalBasis!: 'udpp' | 'sports_act';
  @ListOfValues(SPHERE_KEYS, 41) spheres!: string[];
  @RequiredText(3) division!: string;
  @RequiredText(5) chapter!: string;
  @RequiredText(4) paragraph!: string;
  @Amount() plannedGrosze!: number;
}

export class CreateProgrammeRequest {
  @Whole(2000, 2100) year!: number;
  @RequiredText(500) title!: string;
  @ListOf(() => BudgetLineRequest, 200, 1) lines!: BudgetLineRequest[];
}

export class AdoptProgrammeRequest {
  @RequiredText(60) resolutionNumber!: string;
  @Day() resolutionDate!: string;
}

export { MoneyFileQuery, MoneyQuery } from './money-requests';
