export { type AppParts, makeApp } from './app.js';
export { type Doors, localDoors } from './doors.js';
export { isLoopback } from './host.js';
export { userDoors } from './user-doors.js';
