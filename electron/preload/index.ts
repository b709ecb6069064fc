import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('fallwerk', {});
