/* The directory: the address says what is looked for, so that it can be sent, kept and come back to. */
(function () {
  'use strict';

  function tell() {
    var looked = document.getElementById('form:looked');
    var query = looked && looked.dataset.query;
    if (looked) {
      history.replaceState(history.state, '', location.pathname + (query ? '?' + query : ''));
    }
  }

  jQuery(document).on('pfAjaxComplete', function () {
    // the update comes in after this event
    setTimeout(tell, 0);
  });
})();
