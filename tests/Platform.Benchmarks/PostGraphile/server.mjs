import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

// Nothing but the API: no IDE, no watching, no plans in answers.
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["public"] })],
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
};

const server = createServer();
const api = postgraphile(preset).createServ(grafserv);
await api.addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1");

// The benchmark's end is this process's end, however it ends.
process.stdin.on("end", () => process.exit()).resume();
