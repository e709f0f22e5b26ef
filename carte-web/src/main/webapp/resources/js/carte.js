/* Every page behind the login: what was typed survives a session that has ended. */
(function () {
  'use strict';

  var KEPT = 'carte.kept:' + location.pathname;

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

  window.carte = { keepAndReload: keepAndReload };

  document.addEventListener('DOMContentLoaded', function () {
    restore();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', function (event, xhr) {
        if (xhr && xhr.status === 401) {
          keepAndReload();
        }
      });
    }
  });
}());
