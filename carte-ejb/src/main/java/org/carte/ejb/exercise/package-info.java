/**
 * The library of exercises, and the types they are made of.
 *
 * <ul>
 *   <li>What an exercise says is a version and is never changed: a session that has planned it keeps it.
 *   <li>A type is one class here, found by CDI, and one page fragment of the same name in the web module. The
 *       configuration and what people write are JSON of the type's own shape; nothing is stored that the type has not
 *       looked at.
 *   <li>Something half written is worth keeping: a draft is checked for shape and size alone, and for completeness
 *       when its author says that it is done.
 * </ul>
 */
package org.carte.ejb.exercise;
