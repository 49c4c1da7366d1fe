/** The one format-neutral document that all outputs share. */
package org.compactpublisher.document;
