/** Turning the model into documents. */
package org.compactpublisher.compose;
