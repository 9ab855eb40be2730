// Before the page is painted first: what it wore last, so that a dark page never flashes white.
// A classic script, because modules come after the first paint; `dress.js` writes what it reads.

try {
  const worn = JSON.parse(localStorage.getItem("dress") ?? "{}");
  Object.assign(document.documentElement.dataset, worn.data);
  document.documentElement.style.cssText = worn.style ?? "";
} catch {
  // who forbids all cookies forbids this too
}
