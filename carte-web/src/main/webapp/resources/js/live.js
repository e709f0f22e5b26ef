/* The live day: clocks, and the push that says "read again". The server is the truth. */
(function () {
  'use strict';

  var POLL = 5000;
  var HEARTBEAT = 60000;
  var polling = null;
  var unread = null;
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

  /* The server does not repeat its word because an answer got lost on the way. */
  function readAgain() {
    if (!polling && !unread) {
      unread = setTimeout(function () {
        unread = null;
        call('liveRefresh');
      }, POLL);
    }
  }

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

  /* Another exercise, or another state of it: another page. One that is written on may stay, or leave in its own way. */
  function follow() {
    var now = turnOf();
    if (now !== turn) {
      var told = new CustomEvent('carte:turn', { cancelable: true, detail: { was: turn, now: now } });
      turn = now;
      if (document.dispatchEvent(told)) {
        location.reload();
      }
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

  tick();
  setInterval(tick, 250);
  setInterval(function () { call('liveRefresh'); }, HEARTBEAT);
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxError', readAgain).on('pfAjaxComplete', function () {
      tick();
      follow();
    });
  });
}());
