/** Running the stages in order. */
package org.compactpublisher.build;
