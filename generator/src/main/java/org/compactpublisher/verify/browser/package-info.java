/** Looking at published pages in a real browser, as readers of many kinds do. */
package org.compactpublisher.verify.browser;
