import { Controller } from '@nestjs/common';
import { AttachmentRooms, attachmentRoutes, type AttachmentRoom } from '../offers';
import { SmallGrantFiles } from './small-grant-files';

const SMALL_GRANTS = {
  holders: 'small-grants',
  holder: 'smallGrantId',
  office: 'smallGrant.read',
} as const;

/** Files of offers for small grants, by the routes and use cases of the files of offers in calls. */
@Controller()
export class SmallGrantFilesController extends attachmentRoutes(SMALL_GRANTS) {
  override readonly uploads: AttachmentRoom;

  constructor(rooms: AttachmentRooms, files: SmallGrantFiles) {
    super();
    this.uploads = rooms.of(files, files);
  }
}
