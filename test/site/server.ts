import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8"
};

/** A host as plain as can be, without any rewriting of addresses: what is not a file below `prefix` is a 404. */
export async function serve(folder: string, prefix: string): Promise<{origin: string; server: Server}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname));
    const below = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null;
    const file = below === null ? null : join(folder, below.endsWith("/") ? `${below}index.html` : below);
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    response
      .writeHead(200, {"content-type": TYPES[extname(file)] ?? "application/octet-stream"})
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server};
}
