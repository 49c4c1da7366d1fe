/** Holding Word documents against the schema of their format. */
package org.compactpublisher.verify.docx;
