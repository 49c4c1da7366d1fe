/** Finished files and putting them in place. */
package org.compactpublisher.output;
