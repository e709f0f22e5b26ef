/**
 * Tagged PDF (PDF/UA) from XHTML that a feature writes itself: fonts inside, any script, nothing fetched from anywhere.
 *
 * <ul>
 *   <li>Whatever somebody typed goes through {@link org.carte.ejb.shared.pdf.PlainText} and {@link
 *       org.carte.ejb.shared.pdf.Xml}: cleaned of what XML refuses, escaped once.
 *   <li>The four faces are those of the map; a page names them by {@link org.carte.ejb.shared.pdf.PdfFont#family()}.
 * </ul>
 */
package org.carte.ejb.shared.pdf;
