/* The console: who writes and who has gone silent changes without anybody saying so. */
(function () {
  'use strict';

  setInterval(function () {
    if (!document.hidden && typeof window.liveProgress === 'function') {
      window.liveProgress();
    }
  }, 10000);
}());
