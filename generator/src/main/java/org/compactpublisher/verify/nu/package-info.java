/** Holding pages and style sheets against the standards of the web. */
package org.compactpublisher.verify.nu;
