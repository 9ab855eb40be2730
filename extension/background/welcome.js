// The first page, once.

export async function welcome() {
  const { welcomed } = await chrome.storage.local.get("welcomed");
  if (welcomed) return; // a browser that is told the folder when it starts installs it each time
  await chrome.storage.local.set({ welcomed: true });
  await chrome.tabs.create({ url: "welcome/welcome.html" });
}
