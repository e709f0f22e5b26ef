/**
 * The common ground of what is seen: addresses, words, messages, errors, the frame of REST. Knows no feature.
 *
 * <p>Addresses have no {@code .xhtml}: {@code WEB-INF/routes.txt} says which page stands behind which address.
 */
package org.carte.web.shared;
