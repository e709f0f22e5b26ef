/* The live day: clocks, the push that says "read again", and saving field by field. The server is the truth; what it
   has not confirmed yet is kept on this device. */
(function () {
  'use strict';

  var POLL = 5000;
  var HEARTBEAT = 60000;
  var TYPING = 500;
  var RETRY = 3000;
  var polling = null;
  var hinted = {};

  /* ---- what the room does ---- */

  function call(name) {
    if (typeof window[name] === 'function') {
      window[name]();
    }
  }

  /* Several hints in one moment are one. */
  function soon(name) {
    if (!hinted[name]) {
      hinted[name] = setTimeout(function () {
        hinted[name] = null;
        call(name);
      }, 50);
    }
  }

  window.carteLiveHint = function (message) {
    soon({ progress: 'liveProgress', heard: 'liveHeard' }[message] || 'liveRefresh');
  };

  window.carteLiveOpened = function () {
    document.documentElement.dataset.live = 'open';
    clearInterval(polling);
    polling = null;
    soon('liveRefresh');
  };

  window.carteLiveLost = function () {
    document.documentElement.dataset.live = 'lost';
    polling = polling || setInterval(function () { call('liveRefresh'); }, POLL);
  };

  /* 1008: the session or the server is gone; the page comes back as soon as somebody answers. */
  window.carteLiveClosed = function (code) {
    window.carteLiveLost();
    if (code === 1008) {
      var again = setInterval(function () {
        fetch(location.href, { redirect: 'manual', cache: 'no-store' }).then(function (answer) {
          if (answer.type === 'opaqueredirect' || answer.status < 404) {
            clearInterval(again);
            location.reload();
          }
        }, function () { /* nobody there yet */ });
      }, 1000);
    }
  };

  function turnOf() {
    var bar = document.querySelector('[data-turn]');
    return bar && bar.dataset.turn;
  }

  var turn = turnOf();

  /* Another exercise, or another state of it: another page. What is being typed goes first. */
  function follow() {
    var now = turnOf();
    if (now !== turn) {
      turn = now;
      flush();
      setTimeout(function () { location.reload(); }, nothingLeft() ? 0 : 400);
    }
  }

  /* ---- clocks ---- */

  function show(clock) {
    if (clock.carteAt === undefined) {
      clock.carteAt = performance.now();
    }
    var left = Number(clock.dataset.remaining);
    var total = Number(clock.dataset.total);
    if (clock.dataset.running === 'true') {
      left -= performance.now() - clock.carteAt;
    }
    var seconds = Math.floor(Math.abs(left) / 1000);
    var text = (left <= -1000 ? '−' : '') + Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
    if (clock.textContent !== text) {
      clock.textContent = text;
      clock.classList.toggle('clock-over', left * 20 <= total);
      clock.classList.toggle('clock-warn', left * 20 > total && left * 5 <= total);
      var bar = document.querySelector('progress');
      if (bar && !clock.matches('.turn-clock')) {
        bar.value = Math.max(0, left);
      }
    }
  }

  function tick() {
    document.querySelectorAll('[data-remaining]').forEach(show);
  }

  /* ---- saving ---- */

  var writing = document.querySelector('[data-writing]');
  var KEPT = writing && 'carte.draft:' + writing.dataset.writing;
  var waiting = {};
  var sending = null;
  var timer = null;

  function nothingLeft() {
    return !sending && Object.keys(waiting).length === 0;
  }

  function keep() {
    try {
      var all = Object.assign({}, sending && pair(sending), waiting);
      if (Object.keys(all).length) {
        localStorage.setItem(KEPT, JSON.stringify(all));
      } else {
        localStorage.removeItem(KEPT);
      }
    } catch (full) { /* this device keeps nothing; the server still does */ }
  }

  function pair(one) {
    var made = {};
    made[one.field] = one.value;
    return made;
  }

  function say(what) {
    var line = document.querySelector('#saved .saved');
    if (line) {
      line.textContent = line.dataset[what];
      line.className = 'saved ' + (what === 'saving' ? 'saving' : 'offline');
    }
  }

  function flush() {
    clearTimeout(timer);
    var field = Object.keys(waiting)[0];
    if (sending || field === undefined || typeof window.liveSave !== 'function') {
      return;
    }
    sending = { field: field, value: waiting[field] };
    delete waiting[field];
    window.liveSave([{ name: 'field', value: sending.field }, { name: 'value', value: sending.value }]);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
  }

  function changed(event) {
    if (!writing || !writing.contains(event.target)) {
      return;
    }
    waiting[event.detail.field] = event.detail.value;
    keep();
    say('saving');
    if (event.detail.now) {
      flush();
    } else {
      later(TYPING);
    }
  }

  /* The server has answered: what it says it has is no longer ours to keep. */
  function answered(failed) {
    sending = null;
    keep();
    var line = document.querySelector('#saved .saved');
    if (failed || (line && line.dataset.failed === 'true')) {
      say('refused');
    }
    if (!nothingLeft()) {
      say('saving');
      flush();
    }
  }

  function lost() {
    if (sending && waiting[sending.field] === undefined) {
      waiting[sending.field] = sending.value;
    }
    sending = null;
    keep();
    say('offline');
    later(RETRY);
  }

  /* What an earlier page could not send. */
  function restore() {
    var kept = KEPT && localStorage.getItem(KEPT);
    if (!kept) {
      return;
    }
    var fields = JSON.parse(kept);
    Object.keys(fields).forEach(function (field) {
      var input = writing.querySelector('[data-field="' + CSS.escape(field) + '"]');
      if (!input) {
        return;
      }
      window.carteExercise.restore(input, fields[field]);
      waiting[field] = fields[field];
    });
    flush();
  }

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

  function isSave(settings) {
    return Boolean(sending) && Boolean(settings) && /(^|&)field=/.test(String(settings.data));
  }

  function wire() {
    window.jQuery(document)
      .on('pfAjaxError', function (event, xhr, settings) {
        if (isSave(settings) && xhr.status !== 401) {
          lost();
        }
      })
      .on('pfAjaxSuccess', function (event, xhr, settings) {
        if (isSave(settings)) {
          answered(false);
        }
      })
      .on('pfAjaxComplete', function () {
        tick();
        tickSharing();
        follow();
      });
  }

  document.addEventListener('carte:field', changed);
  document.addEventListener('change', share);
  document.addEventListener('focusout', function () {
    if (!nothingLeft()) {
      flush();
    }
  });
  document.addEventListener('visibilitychange', flush);
  tick();
  tickSharing();
  setInterval(tick, 250);
  setInterval(function () { call('liveRefresh'); }, HEARTBEAT);
  document.addEventListener('DOMContentLoaded', function () {
    wire();
    restore();
  });
  window.carteLive = { isSaved: nothingLeft };
}());
