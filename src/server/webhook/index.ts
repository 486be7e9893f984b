export { type Delivery, deliver, type Endpoint, type Outside, PATIENCE, type Patience } from './deliver.js';
export { messageOf } from './message.js';
export { type Delivered, notify, type Round, webhookUrl } from './notify.js';
export { type Message, secretKey, signedHeaders } from './sign.js';
