/**
 * What the answers of several people look like together: numbers and words, to be drawn by whoever shows them.
 *
 * <ul>
 *   <li>A type of exercise says which picture it makes; nothing else knows types by name.
 *   <li>A picture never depends on the order of the answers it is made of: that order knows who wrote.
 * </ul>
 */
package org.carte.ejb.exercise.picture;
