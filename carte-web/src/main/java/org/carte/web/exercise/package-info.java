/** The library of exercises, on pages and in REST. */
package org.carte.web.exercise;
