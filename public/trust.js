// The only scripts that may be started by an address: the hall's own files, by name. Made before
// any other script, so that there is no second policy; no HTML and no script text passes.
;(() => {
  const own = [/^\/assets\/[\w.-]+\.js$/, /^\/basis\/transcode\.js$/, /^\/worker\.js$/]
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const url = new URL(address, location.href)
      const passes = url.origin === location.origin && own.some((path) => path.test(url.pathname))
      return passes ? url.href : undefined
    },
  })
})()
