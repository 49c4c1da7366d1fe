/** Holding published data against the published schemas. */
package org.compactpublisher.verify.data;
