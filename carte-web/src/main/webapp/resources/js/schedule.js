/* The calendar of sessions: what stands in a half-day, which days the address names, and what a drop leads to. */
(function () {
  'use strict';

  var NAMES = { dayGridMonth: 'month', timeGridWeek: 'week', timeGridDay: 'day', listMonth: 'list' };
  var asked = new URLSearchParams(location.search);
  var dropped = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /* Time, title, then where, how full and how it stands: in words, not by colour alone. */
  function content(arg) {
    var more = arg.event.extendedProps;
    var about = element('span', 'slot-about', [more.place, more.places, more.status].join(' · '));
    var title = element(arg.view.type === 'listMonth' ? 'a' : 'span', 'slot-title', arg.event.title);
    if (arg.view.type === 'listMonth') {
      title.href = arg.event.url;
      return { domNodes: [title, about] };
    }
    return { domNodes: [element('span', 'slot-time', arg.timeText), title, about] };
  }

  /* The address follows what is shown: it can be kept, sent, and come back to. */
  function follow(info) {
    var shown = new URLSearchParams(location.search);
    var now = { view: NAMES[info.view.type], date: info.view.calendar.formatIso(info.view.calendar.getDate()).slice(0, 10) };
    Object.keys(now).forEach(function (name) {
      shown.set(name, now[name]);
      var field = document.querySelector('#filters input[name=' + name + ']');
      field.value = now[name];
      field.disabled = false;
    });
    history.replaceState(history.state, '', location.pathname + '?' + shown);
  }

  function isAsking() {
    var dialog = document.getElementById('moving:dialog');
    return dialog && dialog.getClientRects().length > 0;
  }

  /* Unless there is a question left to answer, what was dropped goes back to where it is on the server. */
  function settle() {
    if (!dropped) {
      return;
    }
    if (isAsking()) {
      document.getElementById('moving:back').value = location.search;
    } else {
      dropped.revert();
      dropped = null;
    }
  }

  /* What is narrow shows the list, unless the address names a view, and the filters on demand. */
  function forPhone(options) {
    options.initialView = asked.has('view') ? options.initialView : 'listMonth';
    document.getElementById('filtering').open = document.querySelector('#filters a') !== null;
  }

  /* Called by the component before it draws: "this" is its widget. */
  window.carteCalendar = function () {
    var options = this.cfg.options;
    var words = document.querySelector('.calendar').dataset;
    var drop = options.eventDrop;
    if (matchMedia('(max-width: 44rem)').matches) {
      forPhone(options);
    }
    options.buttonText = Object.assign({}, options.buttonText, { list: words.list });
    options.noEventsText = words.none;
    options.eventTimeFormat = { hour: '2-digit', minute: '2-digit' };
    options.displayEventEnd = true;
    options.defaultRangeSeparator = ' – ';
    options.dayMaxEvents = 4;
    options.navLinks = true;
    options.eventContent = content;
    delete options.eventDidMount;
    delete options.eventClick;
    options.datesSet = follow;
    options.eventDrop = function (info) {
      dropped = info;
      drop(info);
    };
  };

  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(settle, 0); });
  });
}());
