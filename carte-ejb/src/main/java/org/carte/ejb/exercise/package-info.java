/**
 * The library of exercises, and the types they are made of.
 *
 * <ul>
 *   <li>What an exercise says is a version and is never changed: a session that has planned it keeps it.
 *   <li>A type is one class in {@code type}, found by CDI, and one page fragment of the same name in the web module.
 *       Configuration and answers are JSON. A type says their shapes once; from these follow the checks, the published
 *       JSON Schemas, the author's form and the fields of the page, so none of them can say something else.
 *   <li>Something half written is worth keeping: a draft is checked for shape and size alone, and for completeness
 *       when its author says that it is done.
 * </ul>
 */
package org.carte.ejb.exercise;
