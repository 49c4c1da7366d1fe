/** Checking parsed content and building the model. */
package org.compactpublisher.assemble;
