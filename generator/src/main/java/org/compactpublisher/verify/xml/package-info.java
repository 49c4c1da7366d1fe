/** Holding XML against the grammars of its formats. */
package org.compactpublisher.verify.xml;
