/* Copies what a field shows, and says so. */
(function () {
  'use strict';

  function say(button, field) {
    var place = document.getElementById(field.id + '-said');
    if (place) {
      place.textContent = button.dataset.copied;
    }
  }

  /* Where the browser keeps its clipboard for itself (no TLS), the field is at least selected. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-copy]');
    var field = button && document.getElementById(button.dataset.copy);
    if (!field) {
      return;
    }
    field.select();
    if (navigator.clipboard) {
      navigator.clipboard.writeText(field.value).then(function () { say(button, field); }, function () { field.focus(); });
    } else if (document.execCommand('copy')) {
      say(button, field);
    }
  });
}());
