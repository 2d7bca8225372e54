import type {
  OfferAttachmentsView,
  OfferAttachmentView,
  StartedAttachmentView,
} from '@nurt/contracts/offers';
import { AttachDocumentRequest, StartAttachmentRequest } from '@nurt/contracts/offers/requests';
import type { Permission } from '@nurt/domain/access';
import { Body, Delete, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import {
  CurrentCaller,
  download,
  IdPipe,
  Requires,
  uploadRoutes,
  type SignedInCaller,
} from '../../../kernel';
import type { AttachmentRoom } from './attachment-room';

export interface AttachmentPlace {
  /** Where the holders stand in an address: `offers`. */
  readonly holders: string;
  /** The parameter of the address that names one: `offerId`. */
  readonly holder: string;
  /** By which the office reads what was submitted. */
  readonly office: Permission;
}

/** The routes of files that hang on an offer, in a call or for a small grant: sent in pieces, given back to be saved. */
export function attachmentRoutes({ holders, holder, office }: AttachmentPlace) {
  const place = `${holders}/:${holder}`;
  const [write, read] = ['ownOffer.write', 'ownOffer.read'] as const;
  const file = 'attachmentId';
  const path = `${place}/attachments`;
  abstract class AttachmentRoutes extends uploadRoutes({ path, holder, file, write, read }) {
    abstract override readonly uploads: AttachmentRoom;

    @Requires(read)
    @Get(path)
    mine(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
    ): Promise<OfferAttachmentsView> {
      return this.uploads.reads.mine(caller, holderId);
    }

    @Requires(write)
    @Post(path)
    start(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
      @Body() request: StartAttachmentRequest,
    ): Promise<StartedAttachmentView> {
      return this.uploads.start(caller, holderId, request);
    }

    @Requires(write)
    @Delete(`${path}/:${file}`)
    async remove(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
      @Param(file, IdPipe) id: string,
    ): Promise<OfferAttachmentsView> {
      await this.uploads.remove(caller, holderId, id);
      return this.uploads.reads.mine(caller, holderId);
    }

    @Requires(write)
    @Post(`${place}/document-attachments`)
    @HttpCode(200)
    async useDocument(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
      @Body() request: AttachDocumentRequest,
    ): Promise<OfferAttachmentsView> {
      await this.uploads.attachDocument(caller, holderId, request);
      return this.uploads.reads.mine(caller, holderId);
    }

    @Requires(office)
    @Get(`office/${path}`)
    ofOffice(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
    ): Promise<OfferAttachmentView[]> {
      return this.uploads.reads.ofOffice(caller, holderId);
    }

    @Requires(office)
    @Get(`office/${path}/:${file}/file`)
    async fileOfOffice(
      @CurrentCaller() caller: SignedInCaller,
      @Param(holder, IdPipe) holderId: string,
      @Param(file, IdPipe) id: string,
      @Res({ passthrough: true }) response: Response,
    ): Promise<StreamableFile> {
      return download(response, await this.uploads.reads.fileOfOffice(caller, holderId, id));
    }
  }
  return AttachmentRoutes;
}
