/* The channel of a room: the server says in one word that there is something to read again. It is opened again with
   back-off when it breaks, and given up for dead when it stays silent; meanwhile live.js asks by itself. */
(function () {
  'use strict';

  var door = document.querySelector('[data-push]');
  var BEAT = 20000;
  var SILENCE = 50000;
  var FIRST = 500;
  var LONGEST = 30000;
  var socket = null;
  var attempts = 0;
  var again = null;
  var heard = 0;

  function address() {
    return location.origin.replace(/^http/, 'ws') + door.dataset.push;
  }

  function open() {
    clearTimeout(again);
    again = null;
    try {
      socket = new WebSocket(address());
    } catch (blocked) {
      window.carteLiveLost();
      return;
    }
    socket.onopen = function () {
      attempts = 0;
      heard = performance.now();
      beat();
      window.carteLiveOpened();
    };
    socket.onmessage = function (event) {
      heard = performance.now();
      if (event.data !== 'beat') {
        window.carteLiveHint(event.data);
      }
    };
    socket.onclose = function (event) { lost(event.code); };
  }

  /* Later each time, and not all phones of a room in one moment. 1008: the login or the server is gone, the page goes
     through the door again as a whole. */
  function lost(code) {
    socket = null;
    if (code === 1008) {
      window.carteLiveClosed(code);
      return;
    }
    window.carteLiveLost();
    if (again === null) {
      var wait = Math.min(LONGEST, FIRST * Math.pow(2, attempts));
      attempts += 1;
      again = setTimeout(open, wait * (0.75 + Math.random() / 2));
    }
  }

  /* A line that does not say that it is dead: nobody waits for its farewell. */
  function hangUp() {
    var dead = socket;
    dead.onopen = dead.onmessage = dead.onclose = null;
    dead.close();
    lost(1006);
  }

  function beat() {
    if (!socket || socket.readyState !== WebSocket.OPEN) {
      return;
    }
    if (performance.now() - heard > SILENCE) {
      hangUp();
    } else {
      socket.send('beat');
    }
  }

  /* Somebody looks at the page again, or the network is back: no waiting. */
  function wake() {
    if (document.hidden) {
      return;
    }
    if (again !== null) {
      attempts = 0;
      open();
    } else {
      beat();
    }
    if (typeof window.liveRefresh === 'function') {
      window.liveRefresh();
    }
  }

  if (door) {
    document.addEventListener('DOMContentLoaded', function () {
      open();
      setInterval(beat, BEAT);
      document.addEventListener('visibilitychange', wake);
      window.addEventListener('online', wake);
      window.addEventListener('pagehide', function () {
        if (socket) {
          socket.onclose = null;
          socket.close(1000);
        }
      });
    });
  }
}());
