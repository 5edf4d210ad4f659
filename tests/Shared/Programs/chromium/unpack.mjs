// Unpacks the browser into TMPDIR.
import { chmodSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

chmodSync(await chromium.executablePath(), 0o755);
