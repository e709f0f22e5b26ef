/* A participant's page of the live day. What one writes is sent field by field, half a second after the last key and
   when one leaves the field. Until the server says that it has it, it is kept on this device: one entry a field, named
   after the person, what they write on, and the field. Entries go with the acknowledgement, with the logout (carte.js)
   and after a day. */
(function () {
  'use strict';

  var TYPING = 500;
  var RETRY = 3000;
  var QUIET = 1500;
  var AWAY = 60000;
  var DAY = 24 * 60 * 60 * 1000;
  var CARET = 'carte.caret';
  var WRITER = 'carte.writer';

  var desk = document.querySelector('[data-desk]');
  var PREFIX = desk && 'carte.draft:' + desk.dataset.person + ':' + desk.dataset.desk + '|';
  var waiting = {};
  var refused = {};
  var sending = null;
  var timer = null;
  var lastKey = 0;
  var failing = false;
  var expired = false;
  var paused = false;
  var unkept = false;
  var restoring = false;
  var hiddenAt = 0;
  var sent = 0;
  var begun = '';

  function form() {
    return document.querySelector('[data-writing]');
  }

  function parsed(json) {
    return window.carteExercise.parsed(json, null);
  }

  function nothingLeft() {
    return Object.keys(waiting).length === 0;
  }

  /* The page as one writer: what it wrote itself is no news to it, whichever answer got lost on the way. */
  function writer() {
    if (!sessionStorage.getItem(WRITER)) {
      sessionStorage.setItem(WRITER, form().dataset.writer);
    }
    return sessionStorage.getItem(WRITER);
  }

  function keep(field) {
    try {
      if (waiting[field]) {
        localStorage.setItem(PREFIX + field, JSON.stringify(waiting[field]));
      } else {
        localStorage.removeItem(PREFIX + field);
      }
      unkept = false;
    } catch (full) {
      unkept = Boolean(waiting[field]);
    }
  }

  /* ---- saying how it stands ---- */

  function refusal() {
    return Object.keys(refused).find(function (field) { return refused[field] === waiting[field]; });
  }

  function standing() {
    if (nothingLeft()) {
      return null;
    }
    if (expired) {
      return 'expired';
    }
    if (refusal() !== undefined) {
      return 'refused';
    }
    if (paused) {
      return 'paused';
    }
    if (unkept) {
      return 'unkept';
    }
    return failing ? 'kept' : 'saving';
  }

  /* The line by the button always; the reader who does not see it hears of what is out of the ordinary, and of its end. */
  function say() {
    var line = document.querySelector('#saved .saved');
    var now = standing();
    if (!line) {
      return;
    }
    if (now) {
      line.textContent = line.dataset[now] + (now === 'refused' ? ' ' + waiting[refusal()].why : '');
      line.className = 'saved ' + now;
    }
    var odd = now && now !== 'saving';
    if (odd || (!now && desk.dataset.odd)) {
      announce(line.textContent);
    }
    if (now !== 'saving') {
      desk.dataset.odd = odd ? now : '';
    }
  }

  function announce(text) {
    var told = document.getElementById('told');
    if (told && told.textContent !== text) {
      told.textContent = text;
    }
  }

  /* ---- sending ---- */

  function next() {
    return Object.keys(waiting).find(function (field) { return refused[field] !== waiting[field]; });
  }

  function flush() {
    clearTimeout(timer);
    var field = next();
    if (sending || paused || expired || field === undefined || typeof window.liveSave !== 'function') {
      return;
    }
    var draft = waiting[field];
    sent += 1;
    sending = { field: field, draft: draft, nth: String(sent) };
    window.liveSave([
      { name: 'nth', value: sending.nth }, { name: 'field', value: field }, { name: 'value', value: draft.value }, { name: 'writer', value: draft.writer },
      { name: 'seen', value: draft.seen }, { name: 'age', value: Math.max(0, Date.now() - draft.at) }]);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
  }

  function changed(event) {
    if (restoring || !form() || !form().contains(event.target)) {
      return;
    }
    var field = event.detail.field;
    lastKey = Date.now();
    waiting[field] = {
      value: event.detail.value,
      seen: waiting[field] ? waiting[field].seen : form().dataset.version,
      writer: writer(),
      at: lastKey
    };
    keep(field);
    say();
    if (event.detail.now) {
      flush();
    } else {
      later(TYPING);
    }
  }

  /* The server has answered: what it says it has is no longer ours to keep. */
  function answered() {
    var line = document.querySelector('#saved .saved');
    var done = sending;
    if (!line || line.dataset.nth !== done.nth) {
      // an answer that says nothing of this save, such as that of a server in trouble
      lost();
      return;
    }
    sending = null;
    if (failing) {
      look();
    }
    failing = false;
    if (line.dataset.failed === 'true') {
      /* the next field may be taken, and this one is still refused for its own reason */
      done.draft.why = line.dataset.why || '';
      refused[done.field] = done.draft;
      look();
    } else {
      if (waiting[done.field] === done.draft) {
        delete waiting[done.field];
      }
      keep(done.field);
      if (line.dataset.outcome === 'OVERTAKEN') {
        leave();
        return;
      }
      if (line.dataset.outcome === 'OTHER_KEPT') {
        announce(line.dataset.other);
      }
    }
    flush();
  }

  /* Where the room is: it may have moved while nothing got through, and be the reason for a no. */
  function look() {
    window.liveRefresh();
  }

  function lost() {
    sending = null;
    failing = true;
    say();
    later(RETRY);
  }

  function isSave(settings) {
    return Boolean(sending) && Boolean(settings) && /(^|&)field=/.test(String(settings.data));
  }

  /* ---- what an earlier page could not send ---- */

  function drafts() {
    return Object.keys(localStorage).filter(function (key) { return key.indexOf(PREFIX) === 0; });
  }

  function restore() {
    drafts().forEach(function (key) {
      var field = key.slice(PREFIX.length);
      var draft = parsed(localStorage.getItem(key));
      var input = form() && form().querySelector('[data-field="' + CSS.escape(field) + '"]');
      if (!draft || Date.now() - draft.at > DAY) {
        localStorage.removeItem(key);
      } else if (input) {
        sessionStorage.setItem(WRITER, draft.writer);
        waiting[field] = draft;
        restoring = true;
        window.carteExercise.restore(input, draft.value);
        restoring = false;
      } else if (!form()) {
        showLate(draft);
      }
    });
    say();
    flush();
  }

  /* Who is quick has typed before this script was there to hear it. */
  function hearTyped() {
    inputs().forEach(function (input) {
      if (input.matches(':is(textarea, input[type=text])[data-field]') && input.value !== input.defaultValue) {
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
  }

  /* Too late to be sent: the exercise is not open any more. Lists mean nothing to a reader. */
  function showLate(draft) {
    var late = document.querySelector('[data-late]');
    if (late && !/^[[{]/.test(draft.value)) {
      var line = document.createElement('p');
      line.textContent = draft.value;
      late.appendChild(line);
      late.hidden = false;
    }
  }

  /* ---- the room moves ---- */

  function inputs() {
    return form() ? Array.from(form().querySelectorAll('input, textarea, select')) : [];
  }

  function rememberCaret() {
    var at = inputs().indexOf(document.activeElement);
    if (at < 0) {
      sessionStorage.removeItem(CARET);
      return;
    }
    var input = document.activeElement;
    sessionStorage.setItem(CARET, JSON.stringify({
      desk: desk.dataset.desk, at: at, when: Date.now(),
      start: input.selectionStart, end: input.selectionEnd
    }));
  }

  function putCaret() {
    var caret = parsed(sessionStorage.getItem(CARET) || 'null');
    sessionStorage.removeItem(CARET);
    var input = caret && caret.desk === desk.dataset.desk && Date.now() - caret.when < AWAY * 5 && inputs()[caret.at];
    if (input && !input.disabled) {
      input.focus({ preventScroll: true });
      if (typeof caret.start === 'number') {
        input.setSelectionRange(caret.start, caret.end);
      }
    }
  }

  function leave() {
    sessionStorage.setItem('carte.moved', 'true');
    location.reload();
  }

  /* Not while a word is being typed. */
  function whenQuiet(then) {
    var wait = lastKey + QUIET - Date.now();
    if (wait > 0 && wait <= QUIET) {
      setTimeout(function () { whenQuiet(then); }, wait);
    } else {
      then();
    }
  }

  /* "run:STATE", and with whom, if anybody. */
  function place(turn) {
    var parts = /^([^:]*):([A-Z]+)(.*)$/.exec(turn) || ['', turn, '', ''];
    return { where: parts[1] + parts[3], state: parts[2], writes: parts[2] === 'OPEN' || parts[2] === 'PAUSED' };
  }

  /* A pause leaves the page as it is, with the caret where it was; anything else is another page, and so is the end of a
     pause one came into. */
  function turned(event) {
    var was = place(event.detail.was);
    var now = place(event.detail.now);
    event.preventDefault();
    if (form() && begun === 'OPEN' && was.where === now.where && was.writes && now.writes) {
      pause();
      return;
    }
    flush();
    setTimeout(leave, nothingLeft() ? 0 : 400);
  }

  function pause() {
    var bar = document.querySelector('[data-turn]');
    var note = document.querySelector('[data-pause]');
    paused = Boolean(bar && form()) && place(bar.dataset.turn).state === 'PAUSED';
    if (note) {
      note.hidden = !paused;
      form().classList.toggle('paused', paused);
      inputs().forEach(function (input) { input.readOnly = paused; });
    }
    say();
    flush();
  }

  /* What cannot be made read-only: boxes, lists, buttons. */
  function hold(event) {
    if (paused && form().contains(event.target) && event.key !== 'Tab'
        && !event.target.matches('textarea, input[type=text]')) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /* ---- who may read ---- */

  function tickSharing() {
    document.querySelectorAll('[data-sharing]').forEach(function (group) {
      group.querySelectorAll('input[type=radio]').forEach(function (radio) {
        radio.checked = radio.value === group.dataset.sharing;
      });
    });
  }

  function share(event) {
    if (event.target.name === 'sharing') {
      flush();
      window.liveShare([{ name: 'value', value: event.target.value }]);
    }
  }

  /* Which field another version is of, in the words of its label. */
  function nameVersions() {
    document.querySelectorAll('[data-names]').forEach(function (place) {
      var input = form() && form().querySelector('[data-field="' + CSS.escape(place.dataset.names) + '"]');
      var label = input && input.labels && input.labels[0];
      if (label && !place.textContent) {
        place.textContent = label.textContent;
      }
    });
  }

  function wire() {
    window.jQuery(document)
      .on('pfAjaxError', function (event, xhr, settings) {
        if (isSave(settings) && xhr.status !== 401) {
          lost();
        }
      })
      // not pfAjaxSuccess, which comes before the answer is on the page; and also when no answer can be read
      .on('pfAjaxComplete', function (event, xhr, settings) {
        if (isSave(settings)) {
          answered();
        }
        tickSharing();
        nameVersions();
        say();
      });
  }

  document.addEventListener('carte:field', changed);
  document.addEventListener('carte:turn', turned);
  document.addEventListener('carte:expired', function (event) {
    event.preventDefault();
    sending = null;
    expired = true;
    say();
    whenQuiet(leave);
  });
  document.addEventListener('change', share);
  ['click', 'mousedown', 'keydown'].forEach(function (kind) { document.addEventListener(kind, hold, true); });
  document.addEventListener('focusout', flush);
  window.addEventListener('online', flush);
  window.addEventListener('pagehide', function () {
    if (desk) {
      rememberCaret();
    }
  });
  document.addEventListener('visibilitychange', function () {
    flush();
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
    } else if (hiddenAt && Date.now() - hiddenAt > AWAY && nothingLeft()) {
      leave();
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    wire();
    tickSharing();
    nameVersions();
    if (desk) {
      begun = place(document.querySelector('[data-turn]').dataset.turn).state;
      pause();
      hearTyped();
      restore();
      putCaret();
    }
    if (sessionStorage.getItem('carte.moved')) {
      sessionStorage.removeItem('carte.moved');
      var title = document.querySelector('main h1');
      setTimeout(function () { announce(title ? title.textContent : document.title); }, 300);
    }
  });
  window.carteLive = { isSaved: nothingLeft };
}());
