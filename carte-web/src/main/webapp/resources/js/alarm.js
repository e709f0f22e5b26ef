/* Sound and vibration when a clock turns orange, red, and to nothing: off until somebody on this device wants it. */
(function () {
  'use strict';

  var KEPT = 'carte.alarm';
  var button = document.querySelector('[data-alarm]');
  var audio = null;
  var level = null;

  function isWanted() {
    try {
      return localStorage.getItem(KEPT) === 'on';
    } catch (forbidden) {
      return false;
    }
  }

  function keep(wanted) {
    try {
      localStorage.setItem(KEPT, wanted ? 'on' : 'off');
    } catch (forbidden) { /* until the page is left, then */ }
    button.setAttribute('aria-pressed', String(wanted));
  }

  /* Browsers let a page sound only after somebody has touched it; until then it stays silent. */
  function wake() {
    if (button.getAttribute('aria-pressed') !== 'true' || typeof window.AudioContext !== 'function') {
      return;
    }
    audio = audio || new window.AudioContext();
    audio.resume();
  }

  function sound(times) {
    if (!audio || audio.state !== 'running') {
      return;
    }
    for (var at = 0; at < times; at += 1) {
      var tone = audio.createOscillator();
      var volume = audio.createGain();
      var begin = audio.currentTime + at * 0.35;
      tone.frequency.value = 660;
      volume.gain.setValueAtTime(0.0001, begin);
      volume.gain.exponentialRampToValueAtTime(0.3, begin + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.3);
      tone.connect(volume).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + 0.32);
    }
  }

  function ring(times) {
    if (button.getAttribute('aria-pressed') !== 'true') {
      return;
    }
    sound(times);
    if (navigator.vibrate) {
      navigator.vibrate(Array(times).fill([200, 150]).flat());
    }
    button.dataset.rung = String(times);
  }

  /* 0 for time enough, 1 orange, 2 red, 3 over; null where no clock runs. live.js keeps the colours. */
  function read() {
    var clock = document.querySelector('.clock[data-running="true"]');
    if (!clock) {
      return null;
    }
    if (/^(−|0:00$)/.test(clock.textContent)) {
      return 3;
    }
    return clock.classList.contains('clock-over') ? 2 : clock.classList.contains('clock-warn') ? 1 : 0;
  }

  function look() {
    var now = read();
    if (level !== null && now !== null && now > level) {
      ring(now);
    }
    level = now;
  }

  if (button) {
    keep(isWanted());
    button.addEventListener('click', function () {
      keep(button.getAttribute('aria-pressed') !== 'true');
      wake();
    });
    document.addEventListener('pointerdown', wake);
    document.addEventListener('keydown', wake);
    setInterval(look, 250);
  }
}());
