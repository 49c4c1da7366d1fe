/** Looking at pages, those of e-books too, in a real browser, as many kinds of readers do. */
package org.compactpublisher.verify.browser;
