import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { formatMessage } from "../../src/i18n/format.ts";
import { type Language, languages } from "../../src/i18n/text.ts";
import { type Pin, readPinRequest } from "../pins/read-pin-request.ts";
import { type Refusal, refusals } from "../pins/refusals.ts";
import { savePin } from "../pins/save-pin.ts";

/** Saves where nodes are dragged to on the development page: `POST /pins`. No part of any build. */
export function pinPlugin(): Plugin {
  return {
    name: "mailuo:pins",
    apply: "serve",
    configureServer(server) {
      const folder = resolve(server.config.root, "data");
      // One after the other, so that no pin is lost between another's reading and writing.
      let last: Promise<unknown> = Promise.resolve();
      const save = (pin: Pin, language: Language) => {
        const saved = last.then(() => savePin(folder, pin, language));
        last = saved.catch(() => undefined);
        return saved;
      };
      server.middlewares.use("/pins", (request, response) => answer(request, response, save));
    },
  };
}

/** Never rejects. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  save: (pin: Pin, language: Language) => Promise<Refusal | undefined>,
): Promise<void> {
  try {
    const pin = await readPinRequest(request);
    const refused = "code" in pin ? pin : await save(pin, languageOf(request));
    if (refused) refuse(response, refused);
    else send(response, 200, {});
  } catch (error) {
    refuse(response, { code: "failed", params: { reason: String(error) } });
  }
}

function refuse(response: ServerResponse, { code, params }: Refusal): void {
  const message = refusals[code];
  if (code === "size") response.setHeader("Connection", "close");
  if (code === "method") response.setHeader("Allow", "POST");
  const said = languages.map((language) => [language, formatMessage(message, language, params)]);
  send(response, message.status, { error: Object.fromEntries(said) });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.end(JSON.stringify(body));
}

const languageOf = (request: IncomingMessage) =>
  languages.find((language) => request.headers["accept-language"]?.startsWith(language)) ?? "en";
