/** The common ground of the services: broken rules, the clock, the organisation's zone. Knows no feature. */
package org.carte.ejb.shared;
