import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { err, ok, type Result } from '../base/result.ts';
import { createApp } from './app.ts';
import { loadSite } from './site.ts';

export interface Place {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Where the server keeps what it must remember. Made when it is not there. */
  readonly folder: string;
  /** Where the built pages are. */
  readonly pages: string;
}

export interface Running {
  readonly address: string;
  /** Ends open connections and frees the port. */
  readonly close: () => Promise<void>;
}

type BadPort = { readonly type: 'BadPort'; readonly text: string };

export type ServeRefusal =
  | BadPort
  | { readonly type: 'PortTaken' | 'PortForbidden'; readonly port: number }
  | { readonly type: 'FolderRefused'; readonly folder: string; readonly reason: string }
  | { readonly type: 'NotBuilt'; readonly folder: string };

/** The composition root of the server. */
export const serve = async ({ port, folder, pages }: Place): Promise<Result<Running, ServeRefusal>> => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return err({ type: 'FolderRefused', folder, reason: error instanceof Error ? error.message : String(error) });
  }
  const site = loadSite(pages);
  if (!site.has('/person')) return err({ type: 'NotBuilt', folder: pages });
  return listen(createAdaptorServer({ fetch: createApp(site).fetch }), port);
};

/** The port that a text names: a whole number from 0 to 65535; 8080 when there is no text. */
export const portFrom = (text: string | undefined): Result<number, BadPort> => {
  if (text === undefined || text === '') return ok(8080);
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? ok(Number(text)) : err({ type: 'BadPort', text });
};

const listen = (server: ReturnType<typeof createAdaptorServer>, port: number): Promise<Result<Running, ServeRefusal>> =>
  new Promise((done, broken) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(err({ type: 'PortTaken', port }));
      else if (error.code === 'EACCES') done(err({ type: 'PortForbidden', port }));
      else broken(error);
    });
    server.listen(port, () => {
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      done(ok({ address: `http://localhost:${(server.address() as AddressInfo).port}`, close }));
    });
  });
