'use strict';

// The server only says that something changed; htmx then fetches what.
(() => {
  let source = null;

  const listen = () => {
    source?.close();
    source = new EventSource('/console/events');
    source.addEventListener('changed', () => htmx.trigger(document.body, 'changed'));
    source.onopen = () => quiet('connection');
    source.onerror = () => {
      tell('connection', 'Lost the connection to Baton. Reconnecting…');
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(listen, 2000);
      }
    };
  };

  // Browsers open only a few connections to one host, so hidden pages close theirs.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      source?.close();
    } else {
      listen();
    }
  });
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', event => event.persisted && listen());
  listen();
})();

// A notice about the connection goes when the server answers again, one about a request when a
// later one succeeds.
function tell(about, words) {
  const notice = document.getElementById('notice');
  notice.textContent = words;
  notice.dataset.about = about;
  notice.hidden = false;
}

function quiet(about) {
  const notice = document.getElementById('notice');
  if (notice.dataset.about === about) {
    notice.hidden = true;
  }
}

// After a failure the text stays in the message line. Its turn stays the same, so sending it again
// is safe.
document.addEventListener('htmx:responseError', event => {
  const { xhr } = event.detail;
  const type = xhr.getResponseHeader('Content-Type') ?? '';
  tell('request', type.startsWith('text/plain')
    ? xhr.responseText.trim()
    : 'Something went wrong. What you typed is still here; try again.');
});
const unanswered = about => event => {
  if (event.detail.requestConfig?.verb === 'post') {
    tell(about, 'Baton didn’t get that. What you typed is still here; try again.');
  }
};
document.addEventListener('htmx:sendError', unanswered('connection'));
document.addEventListener('htmx:timeout', unanswered('request'));
document.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) {
    quiet('connection');
    if (event.detail.requestConfig.verb === 'post') {
      quiet('request');
    }
  }
});

// Replaces only what changed, to keep focus, scroll position and half-pressed buttons.
htmx.defineExtension('keyed', {
  handleSwap(style, target, fragment) {
    if (style !== 'keyed') {
      return false;
    }
    const atEnd = target.scrollHeight - target.scrollTop - target.clientHeight < 60;
    const wanted = [...fragment.children];
    const ids = new Set(wanted.map(part => part.id));
    for (const old of [...target.children]) {
      if (!ids.has(old.id) && !old.classList.contains('news')) {
        old.remove();
      }
    }
    const fresh = [];
    let last = null;
    for (const part of wanted) {
      const old = [...target.children].find(child => child.id === part.id);
      const same = old && old.dataset.version === part.dataset.version;
      if (same) {
        last = old;
        continue;
      }
      if (old) {
        const focused = old.contains(document.activeElement);
        old.replaceWith(part);
        if (focused) {
          part.focus({ preventScroll: true });
        }
      } else if (last) {
        last.after(part);
      } else {
        target.prepend(part);
      }
      part.classList.toggle('arrived', part.classList.contains('line'));
      fresh.push(part);
      last = part;
    }
    if (atEnd && fresh.length) {
      toEnd(target);
    } else if (fresh.includes(target.lastElementChild)) {
      target.parentElement.querySelector('.newer').hidden = false;
    }
    return fresh;
  },
  isInlineSwap: () => false,
});

// A refresh can replace a form while its request is under way. htmx then looks for the parts to
// swap inside the removed form, so swap them in the document instead.
document.addEventListener('htmx:beforeSwap', event => {
  const { shouldSwap, requestConfig, serverResponse } = event.detail;
  if (shouldSwap && !requestConfig.elt.isConnected) {
    event.detail.shouldSwap = false;
    htmx.swap(document.body, serverResponse, { swapStyle: 'none', swapDelay: 0, settleDelay: 0 });
  }
});

// Scrolls to the newest line, or to its beginning if it is taller than the window.
function toEnd(lines) {
  const newest = lines.lastElementChild;
  if (newest?.classList.contains('line')) {
    lines.scrollTop = newest.offsetHeight > lines.clientHeight
      ? newest.offsetTop - lines.offsetTop
      : lines.scrollHeight;
  }
}

const allToEnd = () => document.querySelectorAll('.lines').forEach(toEnd);
allToEnd();
addEventListener('load', allToEnd);

// Someone reading further up isn't scrolled down, but sees a button.
document.querySelectorAll('.lines').forEach(lines => {
  const newer = lines.parentElement.querySelector('.newer');
  newer.addEventListener('click', () => {
    lines.scrollTop = lines.scrollHeight;
  });
  lines.addEventListener('scroll', () => {
    if (lines.scrollHeight - lines.scrollTop - lines.clientHeight < 60) {
      newer.hidden = true;
    }
  });
});

// A second click within a second is the same act; a later one is a new act.
document.addEventListener('htmx:afterRequest', event => {
  const form = event.detail.elt;
  if (form.matches('.buttons, .act')) {
    setTimeout(() => {
      form.elements.turn.value = crypto.randomUUID();
    }, 1000);
  }
});

// Dialogs
document.addEventListener('htmx:load', event => {
  const dialog = event.target.closest?.('dialog');
  if (dialog && !dialog.open) {
    const before = document.activeElement;
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus?.();
    });
    dialog.showModal();
    dialog.querySelector('.field :is(input, select, textarea)')?.focus();
  }
});
document.addEventListener('click', event => {
  event.target.closest('[data-close]')?.closest('dialog').close();
});
document.addEventListener('form-done', () => document.querySelector('dialog[open]')?.close());
document.addEventListener('htmx:afterRequest', event => {
  const dialog = event.detail.elt.closest('dialog');
  if (!dialog) {
    return;
  }
  const entries = [...dialog.querySelectorAll('[aria-describedby]')];
  for (const entry of entries) {
    const wrong = document.getElementById(entry.getAttribute('aria-describedby'));
    entry.setAttribute('aria-invalid', String(Boolean(wrong?.textContent)));
  }
  entries.find(entry => entry.getAttribute('aria-invalid') === 'true')?.focus();
});
