/** What hostile content could try once it runs in the page; each answers whether it got through. */
export const attacks: { readonly [name: string]: (url: string) => Promise<boolean> | boolean } = {
  'an inline script': () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.documentElement.dataset.attacked = "yes"';
      document.body.append(script);
    } catch {
      // Trusted Types have refused the text.
    }
    return 'attacked' in document.documentElement.dataset;
  },
  eval: () => {
    try {
      // biome-ignore lint/security/noGlobalEval: the attack itself
      // biome-ignore lint/complexity/noCommaOperator: indirect, as an attack would
      return (0, eval)('1') === 1;
    } catch {
      return false;
    }
  },
  'a function from a string': () => {
    try {
      return new Function('return 1')() === 1;
    } catch {
      return false;
    }
  },
  'markup by innerHTML': () => {
    const element = document.createElement('div');
    try {
      element.innerHTML = '<img src=x onerror=1>';
    } catch {
      return false;
    }
    return element.childElementCount > 0;
  },
  'an event attribute': () => {
    const element = document.createElement('div');
    try {
      element.setAttribute('onclick', 'document.documentElement.dataset.clicked = "yes"');
      document.body.append(element);
      element.click();
    } catch {
      return false;
    }
    return 'clicked' in document.documentElement.dataset;
  },
  'a style element without the nonce': () => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth === '7px';
  },
  'a request': (url) =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  'a request to its own server': () =>
    fetch('./index.html').then(
      () => true,
      () => false,
    ),
  'a beacon': (url) => {
    navigator.sendBeacon(url, 'text');
    return false;
  },
  'a web socket': (url) =>
    new Promise((resolve) => {
      try {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = () => resolve(true);
        socket.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    }),
  'an image': (url) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = url;
    }),
  'a style sheet': (url) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      link.onload = () => resolve(true);
      link.onerror = () => resolve(false);
      document.head.append(link);
    }),
  'a frame': (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    return new Promise((resolve) => {
      setTimeout(() => resolve(false), 300);
    });
  },
  'a form': (url) => {
    const form = document.createElement('form');
    form.action = url;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    return new Promise((resolve) => {
      setTimeout(() => resolve(false), 300);
    });
  },
  'another base': (url) => {
    const base = document.createElement('base');
    base.href = url;
    document.head.append(base);
    return document.baseURI === url;
  },
  'a worker from a string': () => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
      return new Promise((resolve) => {
        worker.onmessage = () => resolve(true);
        worker.onerror = () => resolve(false);
      });
    } catch {
      return false;
    }
  },
  'a module from a string': () =>
    import(/* @vite-ignore */ URL.createObjectURL(new Blob(['export {}'], { type: 'text/javascript' }))).then(
      () => true,
      () => false,
    ),
  'WebAssembly in the page': () => {
    try {
      return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
    } catch (error) {
      // The one refusal that the browser does not report itself.
      console.error(String(error));
      return false;
    }
  },
};
