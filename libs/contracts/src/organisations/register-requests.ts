import { RequiredText } from '../validation';

export class LookUpKrsRequest {
  @RequiredText(20) krs!: string;
}

export class LookUpRegonRequest {
  @RequiredText(20) nip!: string;
}

export class CheckAccountRequest {
  @RequiredText(20) nip!: string;
  /** Bank account (NRB), 26 digits; spaces allowed. */
  @RequiredText(40) bankAccount!: string;
}
