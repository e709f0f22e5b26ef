/**
 * The components of PrimeFaces that nearly every form has, without the half megabyte of scripts that their like needs: a
 * browser knows how to press a button and write a line. What is left of it, sending a form and changing the page, is in
 * the script of requests. {@code faces-config.xml} puts them in the place of those of PrimeFaces, so that pages are
 * written as its guide says.
 *
 * <p>What their scripts did and people need is in {@code carte.js}: a button is deaf while what it asked for is under way,
 * and a text grows with what is written.
 */
package org.carte.web.shared.light;
