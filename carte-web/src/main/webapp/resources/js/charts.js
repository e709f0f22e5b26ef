/* Charts in the colours of the page, light, dark or on paper. A colour is the name of a property of the style sheet. */
(function () {
  'use strict';

  // what carte.css says for light: paper is white, whatever the screen is
  var PAPER = {
    '--carte-bad': '#ab1f1f', '--carte-warn': '#8a4b00', '--carte-control': '#8f808a', '--carte-accent-mid': '#c987a8',
    '--carte-accent': '#86285a', '--carte-ok': '#1f6a46', '--carte-ink': '#000', '--carte-line': '#bbb'
  };
  var WIDTH = 680;
  var NARROW = 560;
  var charts = [];

  function screen(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function paper(name) {
    return PAPER[name];
  }

  function colour(value, look) {
    if (Array.isArray(value)) {
      return value.map(function (each) { return colour(each, look); });
    }
    return look(value);
  }

  function paint(config, names, look) {
    config.data.datasets.forEach(function (set, at) {
      ['backgroundColor', 'borderColor'].forEach(function (what) {
        if (names[at][what]) {
          set[what] = colour(names[at][what], look);
        }
      });
    });
    var options = config.options;
    options.color = look('--carte-ink');
    Object.keys(options.scales).forEach(function (axis) {
      var scale = options.scales[axis];
      scale.ticks = Object.assign(scale.ticks || {}, {color: look('--carte-ink')});
      scale.grid = {color: look('--carte-line')};
    });
  }

  function all(look, width) {
    charts.forEach(function (each) {
      if (each.widget.chart) {
        paint(each.widget.chart.config, each.names, look);
        if (width) {
          each.widget.chart.resize(Math.min(width, each.widget.chart.width), each.widget.chart.height);
        } else {
          each.widget.chart.resize();
        }
        each.widget.chart.update('none');
      }
    });
  }

  /* PrimeFaces calls it with the widget as "this", before the chart is drawn. */
  window.carteChart = function () {
    var config = this.cfg.config;
    var names = config.data.datasets.map(function (set) {
      return {backgroundColor: set.backgroundColor, borderColor: set.borderColor};
    });
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 13;
    if (config.options.indexAxis === 'y') {
      // where there is little room, questions go by their number
      config.options.scales.y.ticks = {callback: function (value) {
        var label = this.getLabelForValue(value);
        return this.chart.width < NARROW ? label.split(' ')[0] : label;
      }};
    }
    config.options.plugins = {legend: {display: config.data.datasets.length > 1, position: 'bottom'}};
    paint(config, names, screen);
    charts.push({widget: this, names: names});
  };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { all(screen); });
  addEventListener('beforeprint', function () { all(paper, WIDTH); });
  addEventListener('afterprint', function () { all(screen); });
})();
