/** The questionnaire and its results, on screen and over REST. */
package org.carte.web.feedback;
