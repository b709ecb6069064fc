/** `npm run dev`: the renderer in the browser with modules replaced as they are saved. */
import { createServer, mergeConfig } from 'vite';
import rendererConfig from './vite.renderer.config';

const config = await rendererConfig({ command: 'serve', mode: 'development' });
const server = await createServer(mergeConfig(config, { configFile: false, mode: 'development' }));
await server.listen();
server.printUrls();
