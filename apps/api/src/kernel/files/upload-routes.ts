import type { UploadView } from '@nurt/contracts/files';
import { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type { Permission } from '@nurt/domain/access';
import { Body, Get, HttpCode, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, Requires, type SignedInCaller } from '../access';
import { IdPipe } from '../id.pipe';
import { download } from './download';
import type { OpenFile } from './files';

/** A file by its own id, and what it hangs on. */
export interface FileAt {
  readonly holderId: string;
  readonly id: string;
}

/** What the routes of files lead to: the same for whatever they hang on. */
export interface UploadPort {
  /** Tells where to go on; whoever sent the file before is stopped. */
  resume(caller: SignedInCaller, at: FileAt, file: FileOnDeviceRequest): Promise<UploadView>;
  /** The next piece. */
  piece(caller: SignedInCaller, at: FileAt, piece: PieceQuery, content: unknown): Promise<UploadView>;
  /** Its bytes, to be saved. */
  open(caller: SignedInCaller, at: FileAt): Promise<OpenFile>;
}

export interface UploadPlace<Holder extends string, File extends string> {
  /** Address of the list under that of the controller; empty where the controller's is that of the list. */
  readonly path: string;
  /** Parameters of the address: what the files hang on, and one of them. */
  readonly holder: Holder;
  readonly file: File;
  readonly write: Permission;
  readonly read: Permission;
}

/** The routes by which files come in pieces and are given back, for the controller of what they hang on. */
export function uploadRoutes<Holder extends string, File extends string>(place: UploadPlace<Holder, File>) {
  const one = `${place.path}/:${place.file}`;
  abstract class UploadRoutes {
    abstract readonly uploads: UploadPort;

    @Requires(place.write)
    @Post(`${one}/resumption`)
    @HttpCode(200)
    resume(
      @CurrentCaller() caller: SignedInCaller,
      @Param(place.holder, IdPipe) holderId: string,
      @Param(place.file, IdPipe) id: string,
      @Body() file: FileOnDeviceRequest,
    ): Promise<UploadView> {
      return this.uploads.resume(caller, { holderId, id }, file);
    }

    @Requires(place.write)
    @Put(`${one}/content`)
    receive(
      @CurrentCaller() caller: SignedInCaller,
      @Param(place.holder, IdPipe) holderId: string,
      @Param(place.file, IdPipe) id: string,
      @Query() piece: PieceQuery,
      @Req() request: Request,
    ): Promise<UploadView> {
      return this.uploads.piece(caller, { holderId, id }, piece, request.body);
    }

    @Requires(place.read)
    @Get(`${one}/file`)
    async file(
      @CurrentCaller() caller: SignedInCaller,
      @Param(place.holder, IdPipe) holderId: string,
      @Param(place.file, IdPipe) id: string,
      @Res({ passthrough: true }) response: Response,
    ): Promise<StreamableFile> {
      return download(response, await this.uploads.open(caller, { holderId, id }));
    }
  }
  return UploadRoutes;
}
