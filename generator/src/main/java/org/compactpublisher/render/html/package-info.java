/** The website, the print page and the large-print page. */
package org.compactpublisher.render.html;
