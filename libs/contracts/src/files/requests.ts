import { Id, RequiredText, Whole, WholeInAddress } from '../validation';

const LARGEST = 1_000_000_000;

/** A file as the device that has it describes it; for one that goes on, exactly as at the start. */
export class FileOnDeviceRequest {
  @RequiredText(1000) name!: string;
  /** Bytes. */
  @Whole(1, LARGEST) size!: number;
  /** When it was last changed there, milliseconds. */
  @Whole(0, 8_640_000_000_000_000) modifiedAt!: number;
}

/** Where a piece belongs, and by what right it is sent. */
export class PieceQuery {
  @WholeInAddress(0, LARGEST) offset!: number;
  @Id() lease!: string;
}
