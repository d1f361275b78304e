/** Whether others use this device too; kept on the device, because it is true for the next person as well. */
const KEY = "shared-device";

export function isSharedDevice(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function setSharedDevice(shared: boolean): void {
  if (shared) localStorage.setItem(KEY, "1");
  else localStorage.removeItem(KEY);
}
