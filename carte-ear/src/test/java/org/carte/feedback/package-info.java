/** Feedback and quotes as programs and people meet them. */
package org.carte.feedback;
