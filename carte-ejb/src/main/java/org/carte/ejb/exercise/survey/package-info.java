/**
 * Forms made with SurveyJS, read as exercises as far as the two have something in common.
 *
 * <ul>
 *   <li>Nothing is dropped in silence: every element is in the report, with what it became or why it became nothing, and
 *       with each of its properties that has no counterpart here. Looks and layout are not reported.
 *   <li>What comes out is checked by its type like anything an author writes, so a form can be as odd as it likes.
 *   <li>A form says its texts in one language or several; exercises have one, so one is chosen.
 * </ul>
 */
package org.carte.ejb.exercise.survey;
