'use strict';

// What a person has sent in this tab, oldest first.
const MOST_SENT = 50;
const sentBy = person => JSON.parse(sessionStorage.getItem(`sent ${person}`) ?? '[]');

function remember(person, text) {
  const others = sentBy(person).filter(other => other !== text);
  sessionStorage.setItem(`sent ${person}`, JSON.stringify([...others, text].slice(-MOST_SENT)));
}

// The message line
document.querySelectorAll('.say').forEach(form => {
  const entry = form.elements.text;
  const list = form.querySelector('.hints');
  const options = [...list.children];
  let from = 0;
  let recalled = null;
  let draft = '';
  options.forEach((option, i) => {
    option.id = `${list.id}-${i}`;
  });

  const shown = () => options.filter(option => !option.hidden);
  const chosen = () => options.find(option => option.getAttribute('aria-selected') === 'true');

  const choose = option => {
    options.forEach(one => one.setAttribute('aria-selected', String(one === option)));
    entry.setAttribute('aria-activedescendant', option ? option.id : '');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const close = () => {
    list.hidden = true;
    entry.setAttribute('aria-expanded', 'false');
    choose(null);
  };

  const suggest = () => {
    const typed = entry.value.slice(0, entry.selectionStart);
    const mention = /(?:^|\s)(@\p{L}*)$/u.exec(typed);
    const trigger = mention ? '@' : '/';
    const begun = (mention ? mention[1] : typed).toLowerCase();
    from = typed.length - begun.length;
    for (const option of options) {
      const fill = option.dataset.fill.toLowerCase();
      option.hidden = option.dataset.after !== trigger
        || !begun.startsWith(trigger)
        || !fill.startsWith(begun)
        || fill.trim() === begun.trim();
    }
    list.hidden = shown().length === 0;
    entry.setAttribute('aria-expanded', String(!list.hidden));
    choose(null);
  };

  const take = option => {
    const rest = entry.value.slice(entry.selectionStart);
    entry.value = entry.value.slice(0, from) + option.dataset.fill + rest;
    entry.focus();
    grow();
    suggest();
  };

  const grow = () => {
    entry.style.height = 'auto';
    entry.style.height = `${entry.scrollHeight}px`;
  };

  // Steps through what was sent; after the newest comes what was being typed.
  const recall = step => {
    const sent = sentBy(form.dataset.person);
    const next = (recalled ?? sent.length) + step;
    if (next < 0 || next > sent.length) {
      return false;
    }
    if (recalled === null) {
      draft = entry.value;
    }
    recalled = next === sent.length ? null : next;
    entry.value = sent[next] ?? draft;
    entry.setSelectionRange(entry.value.length, entry.value.length);
    grow();
    close();
    return true;
  };

  // Whether the arrow leads out of the text: up from its first line, down from its last.
  const leaves = key => key === 'ArrowUp'
    ? !entry.value.slice(0, entry.selectionStart).includes('\n')
    : key === 'ArrowDown' && !entry.value.slice(entry.selectionEnd).includes('\n');

  entry.addEventListener('input', () => {
    recalled = null;
    grow();
    suggest();
  });
  entry.addEventListener('blur', close);
  list.addEventListener('mousedown', event => {
    event.preventDefault();
    const option = event.target.closest('[role=option]');
    if (option) {
      take(option);
    }
  });
  entry.addEventListener('keydown', event => {
    if (event.isComposing) {
      return;
    }
    const open = !list.hidden;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const all = shown();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const at = all.indexOf(chosen());
      choose(all[at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length]);
    } else if (open && event.key === 'Escape') {
      close();
    } else if (open && chosen() && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      take(chosen());
    } else if (leaves(event.key) && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (recall(event.key === 'ArrowUp' ? -1 : 1)) {
        event.preventDefault();
      }
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      close();
      if (entry.value.trim()) {
        form.requestSubmit();
      }
    }
  });

  let sent = '';
  form.addEventListener('htmx:beforeRequest', () => {
    sent = entry.value;
  });
  form.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) {
      remember(form.dataset.person, sent);
      recalled = null;
    }
    if (event.detail.successful && entry.value === sent) {
      entry.value = '';
      grow();
      toEnd(form.parentElement.querySelector('.lines'));
    }
  });
  grow();
});

// A click on a command in a card puts it into the message line of the same pane.
document.addEventListener('click', event => {
  const typed = event.target.closest('.typed');
  const entry = typed?.closest('.pane').querySelector('.say textarea');
  if (entry) {
    entry.value = typed.dataset.fill;
    entry.focus();
    entry.dispatchEvent(new Event('input'));
  }
});

const first = document.querySelector('.say textarea');
if (first && matchMedia('(min-width: 760px)').matches) {
  first.focus();
  first.setSelectionRange(first.value.length, first.value.length);
}
