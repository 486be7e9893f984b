export { mcpServer } from './server.js';
