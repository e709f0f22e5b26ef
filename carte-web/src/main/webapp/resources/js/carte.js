/* Every page behind the login: what was typed survives a session that has ended, what the server says is heard. */
(function () {
  'use strict';

  var frame = document.querySelector('[data-reader]');
  var READER = frame ? frame.dataset.reader : '';
  var KEPT = 'carte.kept:' + READER + ':' + location.pathname;
  var DRAFT = 'carte.draft:';

  function fields() {
    return Array.prototype.filter.call(
      document.querySelectorAll('textarea[id], :is(input[type=text], input[type=email], input[type=tel])[id]'),
      function (field) { return field.name && !field.readOnly && !field.disabled; });
  }

  /* Keeps what was typed on this device and loads the page again, by way of the login if need be. */
  function keepAndReload() {
    var typed = {};
    fields().forEach(function (field) {
      if (field.value !== field.defaultValue) {
        typed[field.id] = field.value;
      }
    });
    sessionStorage.setItem(KEPT, JSON.stringify(typed));
    location.reload();
  }

  function restore() {
    var kept = sessionStorage.getItem(KEPT);
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(KEPT);
    var typed = JSON.parse(kept);
    fields().forEach(function (field) {
      if (typed[field.id] !== undefined && typed[field.id] !== field.value) {
        field.value = typed[field.id];
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  }

  /* ---- what is written on this device and not sent yet (day.js) is for the eyes of its author ---- */

  function drafts() {
    return Object.keys(localStorage).filter(function (key) { return key.indexOf(DRAFT) === 0; });
  }

  /* Who logs in next finds nothing of the one before. */
  function forgetOthers() {
    drafts().filter(function (key) { return READER && key.indexOf(DRAFT + READER + ':') !== 0; })
      .forEach(function (key) { localStorage.removeItem(key); });
  }

  /* Logging out leaves nothing behind; whoever would lose words by it is asked first. */
  function logout(event) {
    if (!event.target.matches('[data-logout]')) {
      return;
    }
    if (drafts().length && !window.confirm(event.target.dataset.logout)) {
      event.preventDefault();
      return;
    }
    drafts().forEach(function (key) { localStorage.removeItem(key); });
    sessionStorage.clear();
  }

  /* An update must not throw the reader out of the page: focus goes back to where it was, or as near as can be. */
  var REACHABLE = 'button:enabled, a[href], input:enabled:not([type=hidden]), select:enabled, textarea:enabled';
  var path = [];

  /* What the server says may be closed: where one was is still where one was before. */
  function rememberFocus(event) {
    if (event.target.closest('.notices')) {
      return;
    }
    path = [];
    for (var at = event.target; at; at = at.parentElement) {
      if (at.id) {
        path.push(at.id);
      }
    }
  }

  function forgetFocus(event) {
    if (!event.target.closest(REACHABLE + ', label, .notices')) {
      path = [];
    }
  }

  function refocus() {
    if (document.activeElement && document.activeElement !== document.body) {
      return;
    }
    path.some(function (id) {
      var near = document.getElementById(id);
      var target = near && (near.matches(REACHABLE)
        ? near : near.querySelector('button:enabled') || near.querySelector(REACHABLE));
      if (target) {
        target.focus();
      }
      return Boolean(target);
    });
  }

  /* ---- notices: good news goes by itself, unless one rests on it; what went wrong stays until it is closed ---- */

  var STAYS = 8000;

  function pass(notice) {
    setTimeout(function () {
      if (notice.matches(':hover, :focus-within')) {
        pass(notice);
      } else {
        notice.remove();
      }
    }, STAYS);
  }

  function announce(said, place) {
    var notice = document.createElement('div');
    var close = document.createElement('button');
    notice.className = 'notice ' + said.className;
    notice.textContent = said.textContent;
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', place.dataset.close);
    close.addEventListener('click', function () {
      notice.remove();
      refocus();
    });
    notice.append(close);
    place.append(notice);
    if (!notice.matches('.error')) {
      pass(notice);
    }
  }

  /* The next answer has the last word: what went wrong before it is no longer so. */
  function listen() {
    var place = document.getElementById('notices');
    var said = document.querySelectorAll('#messages li');
    if (place && said.length) {
      place.querySelectorAll('.error').forEach(function (old) { old.remove(); });
      said.forEach(function (one) {
        announce(one, place);
        one.remove();
      });
    }
  }

  /* ---- forms: one press is one request, and a text is as high as what is written in it ---- */

  var asking = new Set();

  function source(settings) {
    return window.PrimeFaces.ajax.Utils.getSourceId(settings);
  }

  function once(event) {
    var button = event.target.closest('button');
    if (button && asking.has(button.id)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  var pressed = null;

  /* The button under the left key of a mouse or the space bar; a finger's tap finds what is there when it ends. */
  function buttonOf(event) {
    var pressing = event.pointerType === 'mouse' ? event.button === 0 : event.key === ' ';
    // what had the focus and is drawn anew leaves it to nobody for a moment
    var target = event.type === 'keyup' && event.target === document.body ? document.getElementById(pressed && pressed.id)
      : event.target;
    return pressing && target && target.closest ? target.closest('button') : null;
  }

  function says(button) {
    return button.getAttribute('aria-label') + button.textContent;
  }

  function press(event) {
    var now = buttonOf(event);
    pressed = now && { button: now, id: now.id, says: says(now) };
  }

  /* Drawn anew between press and release, a button hears no click; to the one who presses, it is the same. */
  function release(event) {
    var now = buttonOf(event);
    var was = pressed;
    pressed = null;
    if (was && now && !was.button.isConnected && now.id === was.id && says(now) === was.says) {
      now.click();
    }
  }

  /* With a press goes the name its reader saw: by the time it is heard, another row may be in that place (LightButton). */
  function name(settings) {
    var button = document.getElementById(settings.s);
    var named = button && button.getAttribute('aria-label');
    if (named) {
      settings.pa = (settings.pa || []).concat({ name: 'named', value: named });
    }
  }

  function grow(text) {
    if (text.matches('.ui-inputtextarea-resizable') && text.clientHeight) {
      text.style.height = 'auto';
      text.style.height = text.scrollHeight + text.offsetHeight - text.clientHeight + 'px';
    }
  }

  function growAll() {
    document.querySelectorAll('.ui-inputtextarea-resizable').forEach(grow);
  }

  document.addEventListener('click', once, true);
  ['pointerdown', 'keydown'].forEach(function (kind) { document.addEventListener(kind, press); });
  ['pointerup', 'keyup'].forEach(function (kind) { document.addEventListener(kind, release); });
  document.addEventListener('input', function (event) { grow(event.target); });
  document.addEventListener('toggle', growAll, true);
  document.addEventListener('submit', logout);
  document.addEventListener('focusin', rememberFocus);
  document.addEventListener('pointerdown', forgetFocus);

  /* To one element by its id, once the update is through; PrimeFaces' own way there leaves out buttons. */
  function focusOn(id) {
    setTimeout(function () {
      var target = document.getElementById(id);
      if (target) {
        target.focus();
      }
    }, 0);
  }

  window.carte = { keepAndReload: keepAndReload, focusOn: focusOn };

  document.addEventListener('DOMContentLoaded', function () {
    forgetOthers();
    restore();
    listen();
    growAll();
    if (window.PrimeFaces) {
      var ask = window.PrimeFaces.ab;
      window.PrimeFaces.ab = function (settings, more) {
        name(settings);
        return ask(settings, more);
      };
    }
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', function (event, xhr, settings) {
        asking.add(source(settings));
      });
      window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings) {
        asking.delete(source(settings));
        refocus();
        listen();
        growAll();
      });
      window.jQuery(document).on('pfAjaxError', function (event, xhr) {
        // a page that keeps what is typed by itself takes its time
        if (xhr && xhr.status === 401 && document.dispatchEvent(new CustomEvent('carte:expired', { cancelable: true }))) {
          keepAndReload();
        }
      });
    }
  });
}());
