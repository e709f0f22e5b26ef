/* The console: the agenda shows where the day is; who writes and who has gone silent changes without anybody saying so. */
(function () {
  'use strict';

  var shown = null;
  var at = -1;
  var top = 0;

  /* A list drawn anew begins at its top: it goes back to where its reader was, or to what has become current since. */
  function showCurrent() {
    var agenda = document.querySelector('.console-agenda');
    if (!agenda || agenda === shown) {
      return;
    }
    var steps = Array.from(agenda.querySelectorAll('li'));
    var now = steps.findIndex(function (step) { return step.getAttribute('aria-current') === 'step'; });
    if (now === at) {
      agenda.scrollTop = top;
    } else if (now >= 0) {
      var above = steps[now].getBoundingClientRect().top - agenda.getBoundingClientRect().top;
      agenda.scrollTop += above - (agenda.clientHeight - steps[now].offsetHeight) / 2;
    }
    shown = agenda;
    at = now;
    top = agenda.scrollTop;
  }

  document.addEventListener('scroll', function (event) {
    if (event.target === shown) {
      top = shown.scrollTop;
    }
  }, true);
  showCurrent();
  window.jQuery(document).on('pfAjaxComplete', showCurrent);

  setInterval(function () {
    if (!document.hidden && typeof window.liveProgress === 'function') {
      window.liveProgress();
    }
  }, 10000);
}());
